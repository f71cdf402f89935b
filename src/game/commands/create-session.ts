import type { CreateCommand } from '../../domain/command'
import { SESSION_FORMAT, type Session } from '../../domain/session'
import type { Context } from '../context'
import { newId } from '../new-id'
import type { CommandResult } from '../outcome'
import { applyLifecycleCommand } from './lifecycle'
import { applyParticipantCommand } from './participants'

/** A new session with revision 0 (the caller raises it), its players added one by one. */
export function createSession(command: CreateCommand, context: Context): CommandResult {
  const empty: Session = {
    format: SESSION_FORMAT,
    id: newId(context.random),
    revision: 0,
    kind: command.kind,
    title: '',
    createdAt: context.now,
    updatedAt: context.now,
    pack: command.pack,
    phase: 'drawing',
    closedAt: null,
    keep: false,
    forgottenAt: null,
    participants: [],
    plan: command.plan,
    compass: { before: null, after: null },
    words: [],
    rounds: [],
    priority: null,
    synthesis: null,
  }
  const planned = applyLifecycleCommand(empty, { type: 'set-plan', plan: command.plan }, context)
  return command.aliases.reduce<CommandResult>(
    (result, alias) =>
      result.ok ? applyParticipantCommand(result.value, { type: 'add-participant', alias }, context) : result,
    planned,
  )
}
