import { type CardLayout, placeOf } from './card-layout'

export interface CutMark {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** From the trimmed area, and their length, in millimetres. */
const GAP = 1.5
const LENGTH = 5
/** Home printers leave the edge of the paper white. */
const BARE = 5

const steps = (from: number, size: number, count: number) =>
  Array.from({ length: count + 1 }, (_, nth) => from + nth * size)

/** Marks outside of the cards; where cards fill the paper to its edge, on the line itself, which the knife takes away. */
export function cutMarks(layout: CardLayout): readonly CutMark[] {
  const { paperWidth, paperHeight, columns, rows, cardWidth, cardHeight } = layout
  if (columns * rows === 1) return []
  const { left, top } = placeOf(layout, 0)
  const inside = (line: number, whole: number) => line > 0 && line < whole
  const down = steps(left, cardWidth, columns).filter((x) => inside(x, paperWidth))
  const across = steps(top, cardHeight, rows).filter((y) => inside(y, paperHeight))
  const ends = (edge: number, whole: number): readonly (readonly [number, number])[] =>
    edge > GAP + LENGTH
      ? [
          [edge - GAP - LENGTH, edge - GAP],
          [whole - edge + GAP, whole - edge + GAP + LENGTH],
        ]
      : [
          [BARE, BARE + LENGTH],
          [whole - BARE - LENGTH, whole - BARE],
        ]
  return [
    ...down.flatMap((x) => ends(top, paperHeight).map(([y1, y2]) => ({ x1: x, y1, x2: x, y2 }))),
    ...across.flatMap((y) => ends(left, paperWidth).map(([x1, x2]) => ({ x1, y1: y, x2, y2: y }))),
  ]
}
