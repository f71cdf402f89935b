/** What the pure game may not read by itself. `now`: milliseconds since the epoch; `random`: in [0, 1). */
export interface Context {
  readonly now: number
  readonly random: () => number
}
