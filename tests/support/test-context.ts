import type { Context } from '../../src/game/context'

/** When every test begins: 12 May 2026, 9:00 UTC. */
export const START = Date.UTC(2026, 4, 12, 9)
export const SECOND = 1000
export const MINUTE = 60 * SECOND

/** The same numbers in [0, 1) for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A clock that only moves when a test says so, and dice that always fall the same way. */
export interface TestContext extends Context {
  now: number
}

export const testContext = (seed = 1): TestContext => ({ now: START, random: seededRandom(seed) })
