import { assertNever } from '../../domain/assert-never'
import type { CompassCommand } from '../../domain/command'
import { ok } from '../../domain/result'
import { LIMITS, type Moment, type Placement, type Session } from '../../domain/session'
import { type CommandResult, refuse } from '../outcome'

/** Where nobody stands any more, nobody was asked. */
const edit = (session: Session, moment: Moment, placement: Placement): Session => ({
  ...session,
  compass: { ...session.compass, [moment]: placement.length > 0 ? placement : null },
})

/** A figure keeps its place among the others while its count changes. */
function placed(placement: Placement, figureId: string, count: number): Placement {
  const known = placement.some((one) => one.figureId === figureId)
  const all = known
    ? placement.map((one) => (one.figureId === figureId ? { figureId, count } : one))
    : [...placement, { figureId, count }]
  return all.filter((one) => one.count > 0)
}

/** The compass, before the group plays and after: how many stand where, as counted by a show of hands. */
export function applyCompassCommand(session: Session, command: CompassCommand): CommandResult {
  const { moment } = command
  const placement = session.compass[moment]
  switch (command.type) {
    case 'place-compass': {
      const { count, figureId } = command
      if (moment === 'after' && session.rounds.length === 0) return refuse('compass-too-early')
      const inRange = Number.isInteger(count) && count >= 0 && count <= LIMITS.weight
      if (!inRange) return refuse('people-out-of-range', { count: LIMITS.weight })
      const next = placed(placement ?? [], figureId, count)
      return next.length > LIMITS.figures ? refuse('too-many-figures') : ok(edit(session, moment, next))
    }
    case 'clear-compass':
      return placement ? ok(edit(session, moment, [])) : refuse('compass-empty')
    default:
      return assertNever(command)
  }
}
