// Which card stands where on a sheet and on its back, so that each back lies behind its front.
import type { CardLayout } from './card-layout'

/** The edge of the paper around which the printer turns it. */
export type TurnEdge = 'long' | 'short'

/** A sheet turned around an upright edge swaps left and right; around a level edge, top and bottom. */
export const isTurnedSideways = ({ paperWidth, paperHeight }: CardLayout, edge: TurnEdge): boolean =>
  (edge === 'long') === paperHeight >= paperWidth

/** The place on the back that lies behind `place` on the front, both counted along the rows. */
export function placeBehind(place: number, layout: CardLayout, edge: TurnEdge): number {
  const { columns, rows } = layout
  const column = place % columns
  const row = Math.floor(place / columns)
  return isTurnedSideways(layout, edge) ? row * columns + (columns - 1 - column) : (rows - 1 - row) * columns + column
}

/** One sheet of paper; a place without a card is null. */
export interface CardSheet<Card> {
  readonly fronts: readonly (Card | null)[]
  readonly backs: readonly (Card | null)[]
}

/** All sheets, filled along the rows. */
export function imposeCards<Card>(
  cards: readonly Card[],
  layout: CardLayout,
  edge: TurnEdge,
): readonly CardSheet<Card>[] {
  const places = Array.from({ length: layout.columns * layout.rows }, (_, place) => place)
  return Array.from({ length: Math.ceil(cards.length / places.length) }, (_, sheet) => {
    const fronts = places.map((place) => cards[sheet * places.length + place] ?? null)
    return { fronts, backs: places.map((place) => fronts[placeBehind(place, layout, edge)] ?? null) }
  })
}
