// How cards lie on their paper. Lengths in millimetres.
import type { PaperChoice } from './paper-choice'

export type PaperSize = 'a4' | 'a4-landscape' | 'a5' | 'a6' | 'a3-landscape'

export interface CardLayout {
  readonly paper: PaperSize
  readonly paperWidth: number
  readonly paperHeight: number
  readonly columns: number
  readonly rows: number
  readonly cardWidth: number
  readonly cardHeight: number
}

/** One card a sheet, which has its size. */
const alone = (paper: PaperSize, width: number, height: number): CardLayout => ({
  paper,
  paperWidth: width,
  paperHeight: height,
  columns: 1,
  rows: 1,
  cardWidth: width,
  cardHeight: height,
})

const LAYOUTS = {
  a4: alone('a4', 210, 297),
  a5: alone('a5', 148, 210),
  a6: alone('a6', 105, 148),
  poker: { paper: 'a4', paperWidth: 210, paperHeight: 297, columns: 3, rows: 3, cardWidth: 63, cardHeight: 88 },
} as const satisfies Record<PaperChoice['size'], CardLayout>

/** Small cards that share an A4: it is cut in two or in four, and nothing is left over. */
const SHARED = {
  a5: {
    paper: 'a4-landscape',
    paperWidth: 297,
    paperHeight: 210,
    columns: 2,
    rows: 1,
    cardWidth: 148.5,
    cardHeight: 210,
  },
  a6: { paper: 'a4', paperWidth: 210, paperHeight: 297, columns: 2, rows: 2, cardWidth: 105, cardHeight: 148.5 },
} as const satisfies Partial<Record<PaperChoice['size'], CardLayout>>

export function cardLayout({ size, sheet }: Pick<PaperChoice, 'size' | 'sheet'>): CardLayout {
  if (sheet === 'a4' && (size === 'a5' || size === 'a6')) return SHARED[size]
  return LAYOUTS[size]
}

/** The left and the top edge of a card's place, counted along the rows. */
export function placeOf(layout: CardLayout, place: number): { readonly left: number; readonly top: number } {
  const { paperWidth, paperHeight, columns, rows, cardWidth, cardHeight } = layout
  return {
    left: (paperWidth - columns * cardWidth) / 2 + (place % columns) * cardWidth,
    top: (paperHeight - rows * cardHeight) / 2 + Math.floor(place / columns) * cardHeight,
  }
}
