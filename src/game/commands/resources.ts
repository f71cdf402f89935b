import { assertNever } from '../../domain/assert-never'
import type { ResourceCommand } from '../../domain/command'
import { ok } from '../../domain/result'
import type { Session } from '../../domain/session'
import type { Context } from '../context'
import { editRound } from '../edit-round'
import { type CommandResult, refuse } from '../outcome'
import { currentRound } from '../selectors'
import { endBreath } from '../stages'

/** What was read to the group; also while it looks for leads, since a resource may unblock it. */
export function applyResourceCommand(before: Session, command: ResourceCommand, { now }: Context): CommandResult {
  const session = endBreath(before)
  const round = currentRound(session)
  const open = session.phase === 'playing' && (round?.stage === 'resources' || round?.stage === 'actions')
  if (!round || !open) return refuse('not-in-resources')
  const shared = round.sharedResources.some(({ id }) => id === command.resourceId)
  switch (command.type) {
    case 'share-resource': {
      if (shared) return refuse('resource-already-shared', { title: command.title })
      const resource = { id: command.resourceId, title: command.title, at: now }
      return ok(
        editRound(session, (current) => ({ ...current, sharedResources: [...current.sharedResources, resource] })),
      )
    }
    case 'unshare-resource':
      return shared
        ? ok(
            editRound(session, (current) => ({
              ...current,
              sharedResources: current.sharedResources.filter(({ id }) => id !== command.resourceId),
            })),
          )
        : refuse('resource-not-shared')
    default:
      return assertNever(command)
  }
}
