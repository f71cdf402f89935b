// The state machine: one command in, a new session or a reason out. Nothing is changed in place.
import { assertNever } from '../domain/assert-never'
import type { Command } from '../domain/command'
import { ok } from '../domain/result'
import type { Session } from '../domain/session'
import { applyCompassCommand } from './commands/compass'
import { createSession } from './commands/create-session'
import { applyDrawCommand } from './commands/drawing'
import { followLead } from './commands/follow-lead'
import { applyLeadCommand } from './commands/leads'
import { applyLifecycleCommand } from './commands/lifecycle'
import { applyNoteCommand } from './commands/notes'
import { applyParticipantCommand } from './commands/participants'
import { applyResourceCommand } from './commands/resources'
import { applyStageCommand } from './commands/stages'
import { applySynthesisCommand } from './commands/synthesis'
import { applyTurnCommand } from './commands/turns'
import { applyWordCommand } from './commands/words'
import type { Context } from './context'
import { type CommandResult, refuse } from './outcome'

/** A closed session can only be named, kept, opened again, and its leads looked at again. */
const ALLOWED_WHEN_CLOSED: readonly Command['type'][] = ['reopen', 'rename-session', 'keep-session', 'follow-lead']

function route(session: Session, command: Command, context: Context): CommandResult {
  if (session.phase === 'closed' && !ALLOWED_WHEN_CLOSED.includes(command.type)) return refuse('session-closed')
  switch (command.type) {
    case 'create':
      return refuse('session-exists')
    case 'add-participant':
    case 'rename-participant':
    case 'remove-participant':
    case 'leave':
    case 'rejoin':
      return applyParticipantCommand(session, command, context)
    case 'rename-session':
    case 'set-plan':
    case 'finish':
    case 'draw-again':
    case 'close':
    case 'reopen':
    case 'keep-session':
      return applyLifecycleCommand(session, command, context)
    case 'draw':
    case 'redraw':
    case 'pick':
      return applyDrawCommand(session, command, context)
    case 'next-stage':
    case 'previous-stage':
    case 'begin-stage':
    case 'summarise-stage':
    case 'use-prompt':
    case 'decide':
      return applyStageCommand(session, command, context)
    case 'start-turn':
    case 'pass-turn':
    case 'postpone-turn':
    case 'next-turn':
    case 'end-turn':
    case 'pause-turn':
    case 'resume-turn':
    case 'new-lap':
      return applyTurnCommand(session, command, context)
    case 'add-note':
    case 'edit-note':
    case 'show-note':
    case 'tag-note':
    case 'remove-note':
      return applyNoteCommand(session, command, context)
    case 'share-resource':
    case 'unshare-resource':
      return applyResourceCommand(session, command, context)
    case 'add-lead':
    case 'edit-lead':
    case 'move-lead':
    case 'weigh-lead':
    case 'set-leverage':
    case 'detail-lead':
    case 'merge-leads':
    case 'remove-lead':
    case 'prioritise':
      return applyLeadCommand(session, command, context)
    case 'follow-lead':
      return followLead(session, command, context)
    case 'place-compass':
    case 'clear-compass':
      return applyCompassCommand(session, command)
    case 'add-word':
    case 'remove-word':
      return applyWordCommand(session, command, context)
    case 'start-synthesis':
    case 'redraft-synthesis':
    case 'write-synthesis':
    case 'title-part':
    case 'include-part':
    case 'move-part':
    case 'add-part':
    case 'remove-part':
      return applySynthesisCommand(session, command, context)
    default:
      return assertNever(command)
  }
}

/**
 * The session that `command` makes of `session` (null before `create`), its revision one higher.
 * A refusal names its reason and changes nothing.
 */
export function applyCommand(session: Session | null, command: Command, context: Context): CommandResult {
  const result = session
    ? route(session, command, context)
    : command.type === 'create'
      ? createSession(command, context)
      : refuse('session-missing')
  return result.ok ? ok({ ...result.value, revision: result.value.revision + 1, updatedAt: context.now }) : result
}
