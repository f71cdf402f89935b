// What is left of the planned time, and what it means for the stages to come.
import type { Session } from '../domain/session'
import { STAGE_IDS, type StageId } from '../domain/vocabulary'
import { elapsed } from './clock'
import { currentRound } from './selectors'

const MINUTE = 60_000

/** What a stage usually takes (the pack) or may still take (the plan), in whole minutes. */
export interface StageMinutes {
  readonly id: StageId
  readonly minutes: number
}

/**
 * `spent` and `left` are milliseconds; `left` is negative once the planned time is behind. `stages` are the current one
 * and those to come, each with the minutes it may have from now on. `tight`: less is left than they usually take.
 */
export interface TimePlan {
  readonly spent: number
  readonly left: number
  readonly stages: readonly StageMinutes[]
  readonly tight: boolean
  readonly over: boolean
}

interface Need {
  readonly id: StageId
  /** Milliseconds. */
  readonly time: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** `total` whole minutes, one each, then one by one to the stage that is furthest from its share. */
function share(needs: readonly Need[], total: number): readonly StageMinutes[] {
  const shares = needs.map(({ id, time }) => ({ id, time, minutes: 1 }))
  for (let given = shares.length; given < total; given += 1) {
    const poorest = shares.reduce((one, other) =>
      other.time / (other.minutes + 0.5) > one.time / (one.minutes + 0.5) ? other : one,
    )
    poorest.minutes += 1
  }
  return shares.map(({ id, minutes }) => ({ id, minutes }))
}

/**
 * The plan of the whole session at `now`. `usual`: the stages' usual minutes, as the pack says. Time that a stage has
 * already had in this round is taken off its usual minutes; every stage to come keeps one minute at least. When less is
 * left than they need, what is left is shared out in proportion, to the nearest minute.
 */
export function timePlan(session: Session, usual: readonly StageMinutes[], now: number): TimePlan {
  const clocks = session.rounds.flatMap((round) => Object.values(round.clocks))
  const spent = sum(clocks.map((clock) => elapsed(clock, now)))
  const left = session.plan.minutes * MINUTE - spent
  const over = left <= 0
  const round = currentRound(session)
  if (session.phase !== 'playing' || !round) return { spent, left, stages: [], tight: false, over }

  const coming = STAGE_IDS.slice(STAGE_IDS.indexOf(round.stage))
  const needs = coming.flatMap((id): readonly Need[] => {
    const stage = usual.find((one) => one.id === id)
    return stage ? [{ id, time: Math.max(MINUTE, stage.minutes * MINUTE - elapsed(round.clocks[id], now)) }] : []
  })
  const tight = !over && left < sum(needs.map(({ time }) => time))
  const stages =
    over || tight
      ? share(needs, Math.round(left / MINUTE))
      : needs.map(({ id, time }) => ({ id, minutes: Math.round(time / MINUTE) }))
  return { spent, left, stages, tight, over }
}
