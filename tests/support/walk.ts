// Plays random moves and shows each step to a test; a failure tells the commands that led to it.
import type { Refusal } from '../../src/domain/refusal'
import type { Result } from '../../src/domain/result'
import { applyToTimeline, type Timeline, type TimelineCommand } from '../../src/game/timeline'
import type { Move } from './arbitrary-commands'
import { seededRandom, START } from './test-context'

export interface Walked {
  readonly before: Timeline | null
  readonly command: TimelineCommand
  readonly now: number
  readonly result: Result<Timeline, Refusal>
}

/** Frozen all the way down; what is frozen already is not looked into again. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFreeze(inner)
  return value
}

/** Everything is frozen before it is given to the game: a change in place throws. Gives the last timeline. */
export function walk(moves: readonly Move[], seed: number, visit: (step: Walked) => void): Timeline | null {
  const random = seededRandom(seed)
  const trail: string[] = []
  let timeline = null as Timeline | null
  let now = START
  try {
    for (const { draft, wait } of moves) {
      now = Math.max(0, now + wait)
      const command: TimelineCommand = deepFreeze(draft(timeline?.present ?? null))
      trail.push(`${now - START} ms: ${JSON.stringify(command).slice(0, 300)}`)
      const before = timeline
      const result: Walked['result'] = deepFreeze(applyToTimeline(before, command, { now, random }))
      visit({ before, command, now, result })
      if (result.ok) timeline = result.value
    }
  } catch (cause) {
    throw new Error(`after these commands:\n${trail.join('\n')}\n${String(cause)}`, { cause })
  }
  return timeline
}
