import { assertNever } from '../../domain/assert-never'
import type { TurnCommand } from '../../domain/command'
import { ok } from '../../domain/result'
import type { Round, Session } from '../../domain/session'
import type { Context } from '../context'
import { editRound } from '../edit-round'
import { type CommandResult, refuse } from '../outcome'
import { currentRound, nextTurn, participantOf, speakingTurn } from '../selectors'
import { closeTurn, openTurn, passTurn, runSpeakingClock } from '../turns'

type Named = Extract<TurnCommand, { participantId: string }>

function applyNamed(session: Session, round: Round, command: Named, now: number): CommandResult {
  const { participantId } = command
  const participant = participantOf(session, participantId)
  const turn = round.turns.find((one) => one.participantId === participantId)
  if (participant?.present === false) return refuse('participant-absent', { alias: participant.alias })
  if (!participant || !turn) return refuse('participant-unknown')
  if (command.type === 'start-turn') {
    return turn.status === 'speaking'
      ? refuse('already-speaking', { alias: participant.alias })
      : ok(editRound(session, (table) => openTurn(table, participantId, now)))
  }
  if (turn.status === 'passed') return refuse('already-passed', { alias: participant.alias })
  const passed = editRound(session, (table) => passTurn(table, participantId, now))
  const next = nextTurn(passed, currentRound(passed) ?? round)
  return ok(
    turn.status === 'speaking' && next
      ? editRound(passed, (table) => openTurn(table, next.participantId, now))
      : passed,
  )
}

/** Stage 2: each player in turn, uninterrupted (guide, "Étape 2"). */
export function applyTurnCommand(session: Session, command: TurnCommand, { now }: Context): CommandResult {
  const round = currentRound(session)
  if (session.phase !== 'playing' || round?.stage !== 'roundtable') return refuse('not-in-roundtable')
  if ('participantId' in command) return applyNamed(session, round, command, now)
  if (command.type === 'next-turn') {
    const next = nextTurn(session, round)
    return next ? ok(editRound(session, (table) => openTurn(table, next.participantId, now))) : refuse('nobody-waiting')
  }

  const speaking = speakingTurn(round)
  if (!speaking) return refuse('no-speaker')
  const running = speaking.clock.startedAt !== null
  switch (command.type) {
    case 'end-turn':
      return ok(editRound(session, (table) => closeTurn(table, speaking.participantId, now)))
    case 'pause-turn':
      return running
        ? ok(editRound(session, (table) => runSpeakingClock(table, false, now)))
        : refuse('turn-already-paused')
    case 'resume-turn':
      return running
        ? refuse('turn-already-running')
        : ok(editRound(session, (table) => runSpeakingClock(table, true, now)))
    default:
      return assertNever(command)
  }
}
