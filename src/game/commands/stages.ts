import { assertNever } from '../../domain/assert-never'
import type { StageCommand } from '../../domain/command'
import { ok } from '../../domain/result'
import { type Hands, LIMITS, type Round, type Session } from '../../domain/session'
import type { StageId } from '../../domain/vocabulary'
import { cleanLine, cleanText } from '../clean-text'
import type { Context } from '../context'
import { editRound } from '../edit-round'
import { type CommandResult, refuse } from '../outcome'
import { currentRound } from '../selectors'
import { endBreath, enterStage, leaveStage, stageAt } from '../stages'

/** A stage that is new begins with a breath; one that is taken up again does not. */
function breathe(session: Session, stage: StageId, context: Context): Session {
  return editRound(enterStage(session, stage, context), (round) => ({
    ...round,
    breath: round.clocks[stage].accumulated === 0,
  }))
}

function goForward(session: Session, round: Round, context: Context): CommandResult {
  const next = stageAt(round.stage, 1)
  if (!next) return refuse('last-stage')
  // Guide, stage 3: the group decides whether it goes on to the action leads.
  if (round.stage === 'resources' && round.decision?.outcome !== 'continue') return refuse('decision-needed')
  return ok(breathe(session, next, context))
}

function goBack(session: Session, round: Round, context: Context): CommandResult {
  if (session.phase !== 'playing') {
    const undecided = editRound(session, (last) =>
      last.decision && last.decision.outcome !== 'continue' ? { ...last, decision: null } : last,
    )
    return ok(enterStage(undecided, round.stage, context))
  }
  const previous = stageAt(round.stage, -1)
  return previous ? ok(enterStage(endBreath(session), previous, context)) : refuse('first-stage')
}

const isCount = (hands: number): boolean => Number.isInteger(hands) && hands >= 0 && hands <= LIMITS.weight
/** -0 would not survive JSON. */
const asCounts = (hands: Hands): Hands => ({
  continue: Math.abs(hands.continue),
  stop: Math.abs(hands.stop),
  another: Math.abs(hands.another),
})

type Decide = Extract<StageCommand, { type: 'decide' }>

function decide(session: Session, round: Round, { outcome, hands = null }: Decide, context: Context): CommandResult {
  const { now } = context
  if (session.phase !== 'playing' || round.stage !== 'resources') return refuse('not-in-resources')
  if (hands && ![hands.continue, hands.stop, hands.another].every(isCount)) {
    return refuse('hands-out-of-range', { count: LIMITS.weight })
  }
  const decision = { outcome, hands: hands && asCounts(hands), at: now }
  const decided = editRound(endBreath(session), (current) => ({ ...current, decision }))
  switch (outcome) {
    case 'continue':
      return ok(breathe(decided, 'actions', context))
    case 'stop':
      return ok(leaveStage({ ...decided, phase: 'ending' }, now))
    case 'another':
      return ok(leaveStage({ ...decided, phase: 'drawing' }, now))
    default:
      return assertNever(outcome)
  }
}

function summarise(session: Session, stage: StageId, raw: string): CommandResult {
  const text = cleanLine(raw)
  if (text.length > LIMITS.summary) return refuse('summary-too-long', { count: LIMITS.summary })
  return ok(editRound(session, (round) => ({ ...round, summaries: { ...round.summaries, [stage]: text } })))
}

function usePrompt(session: Session, round: Round, raw: string): CommandResult {
  // Its spaces stay as they are: it is looked for among the prompts of the pack, where some must not break.
  const prompt = cleanText(raw).trim().slice(0, LIMITS.summary)
  if (round.usedPrompts.includes(prompt)) return refuse('prompt-already-used')
  if (prompt === '') return refuse('prompt-empty')
  return ok(editRound(session, (current) => ({ ...current, usedPrompts: [...current.usedPrompts, prompt] })))
}

/** The four stages in their order; going back is always possible and loses nothing. */
export function applyStageCommand(session: Session, command: StageCommand, context: Context): CommandResult {
  const round = currentRound(session)
  if (!round) return refuse('no-round')
  switch (command.type) {
    case 'next-stage':
      return session.phase === 'playing' ? goForward(session, round, context) : refuse('not-playing')
    case 'previous-stage':
      return goBack(session, round, context)
    case 'begin-stage':
      return round.breath ? ok(endBreath(session)) : refuse('already-begun')
    case 'summarise-stage':
      return summarise(session, command.stage, command.text)
    case 'use-prompt':
      return usePrompt(session, round, command.prompt)
    case 'decide':
      return decide(session, round, command, context)
    default:
      return assertNever(command)
  }
}
