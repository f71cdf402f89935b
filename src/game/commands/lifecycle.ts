import { assertNever } from '../../domain/assert-never'
import type { LifecycleCommand } from '../../domain/command'
import { ok } from '../../domain/result'
import { LEAST_TURN, LIMITS, type Plan, type Session } from '../../domain/session'
import { cleanLine } from '../clean-text'
import type { Context } from '../context'
import { editRound } from '../edit-round'
import { endBreath, leaveStage } from '../stages'
import { type CommandResult, refuse } from '../outcome'
import { currentRound } from '../selectors'
import { arrange } from '../turns'

function setPlan(session: Session, change: Partial<Plan>, { random }: Context): CommandResult {
  const plan = { ...session.plan, ...change }
  const aim = cleanLine(plan.aim)
  if (aim.length > LIMITS.aim) return refuse('aim-too-long', { count: LIMITS.aim })
  const inRange = Number.isInteger(plan.minutes) && plan.minutes >= 1 && plan.minutes <= LIMITS.minutes
  if (!inRange) return refuse('minutes-out-of-range', { count: LIMITS.minutes })
  const { turnSeconds: target } = plan
  const isTarget = Number.isInteger(target) && Number(target) >= LEAST_TURN && Number(target) <= LIMITS.turnSeconds
  if (target !== null && !isTarget) {
    return refuse('turn-seconds-out-of-range', { least: LEAST_TURN, count: LIMITS.turnSeconds })
  }
  const planned = { ...session, plan: { ...plan, aim } }
  return ok(
    plan.order === session.plan.order ? planned : editRound(planned, (round) => arrange(planned, round, random)),
  )
}

/** From the plan to the end: a session ends, closes and may be opened again. */
export function applyLifecycleCommand(session: Session, command: LifecycleCommand, context: Context): CommandResult {
  switch (command.type) {
    case 'rename-session': {
      const title = cleanLine(command.title)
      return title.length > LIMITS.title ? refuse('title-too-long', { count: LIMITS.title }) : ok({ ...session, title })
    }
    case 'set-plan':
      return setPlan(session, command.plan, context)
    case 'finish': {
      const round = currentRound(session)
      if (!round) return refuse('no-round')
      if (session.phase === 'ending') return refuse('already-ending')
      if (session.phase === 'playing' && round.stage !== 'actions') return refuse('not-in-actions')
      return ok(leaveStage({ ...endBreath(session), phase: 'ending' }, context.now))
    }
    case 'draw-again':
      return session.phase === 'ending' ? ok({ ...session, phase: 'drawing' }) : refuse('not-ending')
    case 'close':
      return session.phase === 'ending'
        ? ok({ ...session, phase: 'closed', closedAt: context.now })
        : refuse('not-ending')
    case 'reopen':
      if (session.phase !== 'closed') return refuse('session-not-closed')
      return session.forgottenAt === null
        ? ok({ ...session, phase: 'ending', closedAt: null })
        : refuse('session-forgotten')
    case 'keep-session':
      return ok({ ...session, keep: command.keep })
    default:
      return assertNever(command)
  }
}
