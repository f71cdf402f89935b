import { assertNever } from '../../domain/assert-never'
import type { StageCommand } from '../../domain/command'
import { ok } from '../../domain/result'
import type { Round, Session } from '../../domain/session'
import type { Outcome } from '../../domain/vocabulary'
import type { Context } from '../context'
import { editRound } from '../edit-round'
import { type CommandResult, refuse } from '../outcome'
import { currentRound } from '../selectors'
import { enterStage, leaveStage, stageAt } from '../stages'

function goForward(session: Session, round: Round, now: number): CommandResult {
  const next = stageAt(round.stage, 1)
  if (!next) return refuse('last-stage')
  // Guide, stage 3: the group decides whether it goes on to the action leads.
  if (round.stage === 'resources' && round.decision?.outcome !== 'continue') return refuse('decision-needed')
  return ok(enterStage(session, next, now))
}

function goBack(session: Session, round: Round, now: number): CommandResult {
  if (session.phase !== 'playing') {
    const undecided = editRound(session, (last) =>
      last.decision && last.decision.outcome !== 'continue' ? { ...last, decision: null } : last,
    )
    return ok(enterStage(undecided, round.stage, now))
  }
  const previous = stageAt(round.stage, -1)
  return previous ? ok(enterStage(session, previous, now)) : refuse('first-stage')
}

function decide(session: Session, round: Round, outcome: Outcome, now: number): CommandResult {
  if (session.phase !== 'playing' || round.stage !== 'resources') return refuse('not-in-resources')
  const decided = editRound(session, (current) => ({ ...current, decision: { outcome, at: now } }))
  switch (outcome) {
    case 'continue':
      return ok(enterStage(decided, 'actions', now))
    case 'stop':
      return ok(leaveStage({ ...decided, phase: 'ending' }, now))
    case 'another':
      return ok(leaveStage({ ...decided, phase: 'drawing' }, now))
    default:
      return assertNever(outcome)
  }
}

/** The four stages in their order; going back is always possible and loses nothing. */
export function applyStageCommand(session: Session, command: StageCommand, { now }: Context): CommandResult {
  const round = currentRound(session)
  if (!round) return refuse('no-round')
  switch (command.type) {
    case 'next-stage':
      return session.phase === 'playing' ? goForward(session, round, now) : refuse('not-playing')
    case 'previous-stage':
      return goBack(session, round, now)
    case 'decide':
      return decide(session, round, command.outcome, now)
    default:
      return assertNever(command)
  }
}
