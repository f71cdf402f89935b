import type { Placement } from '../domain/session'

/** How many stand at a figure, before and after; null for a moment at which nobody was asked. */
export interface CompassMove {
  readonly figureId: string
  readonly before: number | null
  readonly after: number | null
}

/** How many people stand at that figure. */
export const standingAt = (placement: Placement, figureId: string): number =>
  placement.find((one) => one.figureId === figureId)?.count ?? 0

/** How many people were counted in all. */
export const standing = (placement: Placement): number => placement.reduce((sum, { count }) => sum + count, 0)

/** The figures in the order of the pack, with what the group said of each, before and after. */
export const compassMoves = (
  figureIds: readonly string[],
  { before, after }: { readonly before: Placement | null; readonly after: Placement | null },
): readonly CompassMove[] =>
  figureIds.map((figureId) => ({
    figureId,
    before: before && standingAt(before, figureId),
    after: after && standingAt(after, figureId),
  }))
