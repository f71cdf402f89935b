// A turn's target is soft: it colours the clock, and rings once when the narrator asked for it. It never cuts.

const SECOND = 1000
/** The last part of a turn, in which its clock turns amber. */
const NEAR = 0.2
/** A sound that comes later than this (milliseconds) says nothing any more: the device slept, the page was hidden. */
const FRESH = 5 * SECOND

/** `free`: nobody counts. `near`: the last fifth of the target. `over`: the target is reached, or behind. */
export type Pace = 'free' | 'within' | 'near' | 'over'

/** How far a turn of `spent` milliseconds is from its target of `target` seconds. */
export function turnPace(spent: number, target: number | null): Pace {
  if (target === null) return 'free'
  const whole = target * SECOND
  if (spent >= whole) return 'over'
  return spent >= whole * (1 - NEAR) ? 'near' : 'within'
}

/** Milliseconds beyond the target; 0 before it, and when nobody counts. */
export const overTarget = (spent: number, target: number | null): number =>
  target === null ? 0 : Math.max(0, spent - target * SECOND)

/**
 * Whether a turn has just reached its target: it had not when it was last looked at (`before`, milliseconds), it has
 * now (`spent`). A turn that is found beyond it, after a reload or a sleep, has not just reached it.
 */
export function reachesTarget(before: number, spent: number, target: number | null): boolean {
  if (target === null) return false
  const whole = target * SECOND
  return before < whole && spent >= whole && spent - whole < FRESH
}
