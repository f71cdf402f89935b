// Clocks are data: every screen computes the rest, so sleep and reloads change nothing.
import type { Clock } from '../domain/session'

export const STOPPED: Clock = { accumulated: 0, startedAt: null }

/** Milliseconds on the clock at `now`. A device clock set back never takes time away. */
export function elapsed(clock: Clock, now: number): number {
  return clock.accumulated + (clock.startedAt === null ? 0 : Math.max(0, now - clock.startedAt))
}

/** A clock that runs is left alone. */
export function startClock(clock: Clock, now: number): Clock {
  return clock.startedAt === null ? { ...clock, startedAt: now } : clock
}

/** A clock that stands still is left alone. */
export function stopClock(clock: Clock, now: number): Clock {
  return clock.startedAt === null ? clock : { accumulated: elapsed(clock, now), startedAt: null }
}
