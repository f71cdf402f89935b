import { hasDatabase } from '../state/has-database'

/** Erases the rehearsals that were left in the middle. Who only reads keeps nothing, and needs no database for it. */
export function forgetRehearsals(): void {
  const forget = async () => {
    if (!(await hasDatabase())) return
    const { forgetOldRehearsals } = await import('../state/session-actions')
    await forgetOldRehearsals()
  }
  // Offline, or the database does not answer: next time.
  forget().catch(() => undefined)
}
