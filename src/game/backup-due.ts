/** Milliseconds after which a backup is old: 30 days. */
export const OLD_BACKUP = 30 * 86_400_000

interface Remembered {
  /** When the last backup was made; null when none ever was. */
  readonly lastAt: number | null
  /** Until when nobody wants to hear of it. */
  readonly hushedUntil: number
}

/** Whether it is time for a backup: the last one is old, and something of `changes` (instants) would be lost without. */
export function isBackupDue({ lastAt, hushedUntil }: Remembered, changes: readonly number[], now: number): boolean {
  if (now < hushedUntil || (lastAt !== null && now - lastAt < OLD_BACKUP)) return false
  return changes.some((at) => lastAt === null || at > lastAt)
}
