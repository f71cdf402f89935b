import { assertNever } from '../../domain/assert-never'
import type { TurnCommand } from '../../domain/command'
import { ok } from '../../domain/result'
import type { Round, Session } from '../../domain/session'
import type { Context } from '../context'
import { editRound } from '../edit-round'
import { type CommandResult, refuse } from '../outcome'
import { currentRound, nextTurn, participantOf, speakingTurn, waitingTurns } from '../selectors'
import { endBreath } from '../stages'
import { closeTurn, openTurn, passTurn, postponeTurn, runSpeakingClock, startLap } from '../turns'

type Named = Extract<TurnCommand, { participantId: string }>

/** After someone gave up the floor, the next one has it, unless the narrator points at each. */
function handOn(session: Session, now: number): Session {
  const round = currentRound(session)
  const next = round && nextTurn(session, round)
  return next ? editRound(session, (table) => openTurn(table, next.participantId, now)) : session
}

function applyNamed(session: Session, round: Round, command: Named, now: number): CommandResult {
  const { participantId } = command
  const participant = participantOf(session, participantId)
  const turn = round.turns.find((one) => one.participantId === participantId)
  if (participant?.present === false) return refuse('participant-absent', { alias: participant.alias })
  if (!participant || !turn) return refuse('participant-unknown')
  const hadFloor = turn.status === 'speaking'
  switch (command.type) {
    case 'start-turn':
      return hadFloor
        ? refuse('already-speaking', { alias: participant.alias })
        : ok(editRound(session, (table) => openTurn(table, participantId, now)))
    case 'pass-turn': {
      if (turn.status === 'passed') return refuse('already-passed', { alias: participant.alias })
      const passed = editRound(session, (table) => passTurn(table, participantId, now))
      return ok(hadFloor ? handOn(passed, now) : passed)
    }
    case 'postpone-turn': {
      if (turn.status !== 'waiting' && !hadFloor) return refuse('turn-not-waiting', { alias: participant.alias })
      const last = waitingTurns(session, round).at(-1)
      if (!last || last === turn) return refuse('nobody-behind', { alias: participant.alias })
      const postponed = editRound(session, (table) => postponeTurn(table, participantId, now))
      return ok(hadFloor ? handOn(postponed, now) : postponed)
    }
    default:
      return assertNever(command)
  }
}

/** Stage 2: each player in turn, uninterrupted (guide, "Étape 2"). */
export function applyTurnCommand(before: Session, command: TurnCommand, context: Context): CommandResult {
  const { now } = context
  const session = endBreath(before)
  const round = currentRound(session)
  if (session.phase !== 'playing' || round?.stage !== 'roundtable') return refuse('not-in-roundtable')
  if ('participantId' in command) return applyNamed(session, round, command, now)
  if (command.type === 'next-turn') {
    const next = nextTurn(session, round)
    if (next) return ok(editRound(session, (table) => openTurn(table, next.participantId, now)))
    return refuse(session.plan.order === 'pointed' ? 'narrator-points' : 'nobody-waiting')
  }
  if (command.type === 'new-lap') {
    return round.turns.some((turn) => turn.status !== 'waiting')
      ? ok(editRound(session, (table) => startLap(session, table, context)))
      : refuse('nobody-has-spoken')
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
