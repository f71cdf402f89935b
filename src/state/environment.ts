// What the pure rooms may not touch: this device's database, clock and randomness.
import type { Context } from '../game/context'
import { openDatabase } from '../storage/database'

export const database = openDatabase()

const WORD = 2 ** 32

/** The real clock, and randomness good enough for ids that never meet. */
export const realContext = (): Context => ({
  now: Date.now(),
  random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / WORD,
})
