import { assertNever } from '../../domain/assert-never'
import type { ParticipantCommand } from '../../domain/command'
import { fail, ok, type Result } from '../../domain/result'
import type { Refusal } from '../../domain/refusal'
import { LIMITS, type Participant, type Session } from '../../domain/session'
import { cleanLine } from '../clean-text'
import type { Context } from '../context'
import { editRound } from '../edit-round'
import { foldText } from '../fold-text'
import { newId } from '../new-id'
import { type CommandResult, refuse } from '../outcome'
import { participantOf } from '../selectors'
import { closeTurn, seatLate } from '../turns'

function checkAlias(session: Session, raw: string, except?: string): Result<string, Refusal> {
  const alias = cleanLine(raw)
  if (alias === '') return refuse('alias-empty')
  if (alias.length > LIMITS.alias) return refuse('alias-too-long', { count: LIMITS.alias })
  const taken = session.participants.some(
    ({ id, alias: other }) => id !== except && foldText(other) === foldText(alias),
  )
  return taken ? refuse('alias-taken', { alias }) : ok(alias)
}

const edit = (session: Session, id: string, change: Partial<Participant>): Session => ({
  ...session,
  participants: session.participants.map((one) => (one.id === id ? { ...one, ...change } : one)),
})

/** Who is at the table. People come late and leave at any moment, and nothing waits for them. */
export function applyParticipantCommand(
  session: Session,
  command: ParticipantCommand,
  context: Context,
): CommandResult {
  if (command.type === 'add-participant') {
    const alias = checkAlias(session, command.alias)
    if (!alias.ok) return fail(alias.error)
    const mark = 1 + Math.max(-1, ...session.participants.map((participant) => participant.mark))
    const id = newId(context.random)
    const joined = {
      ...session,
      participants: [...session.participants, { id, alias: alias.value, mark, present: true }],
    }
    return ok(editRound(joined, (round) => seatLate(round, id)))
  }

  const { participantId } = command
  const participant = participantOf(session, participantId)
  if (!participant) return refuse('participant-unknown')
  switch (command.type) {
    case 'rename-participant': {
      const alias = checkAlias(session, command.alias, participantId)
      return alias.ok ? ok(edit(session, participantId, { alias: alias.value })) : fail(alias.error)
    }
    case 'remove-participant':
      return session.rounds.length > 0
        ? refuse('participant-has-played', { alias: participant.alias })
        : ok({ ...session, participants: session.participants.filter(({ id }) => id !== participantId) })
    case 'leave':
      return participant.present
        ? ok(
            editRound(edit(session, participantId, { present: false }), (round) =>
              closeTurn(round, participantId, context.now),
            ),
          )
        : refuse('participant-already-absent', { alias: participant.alias })
    case 'rejoin':
      return participant.present
        ? refuse('participant-already-present', { alias: participant.alias })
        : ok(editRound(edit(session, participantId, { present: true }), (round) => seatLate(round, participantId)))
    default:
      return assertNever(command)
  }
}
