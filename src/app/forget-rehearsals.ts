import { DATABASE_NAME } from '../storage/database-name'

/** Whether the browser keeps a database of ours; one that does not tell may. */
async function hasDatabase(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE_NAME)
  } catch {
    return true
  }
}

/** Erases the rehearsals that were left in the middle. Who only reads keeps nothing, and needs no database for it. */
export async function forgetRehearsals(): Promise<void> {
  if (!(await hasDatabase())) return
  const { forgetOldRehearsals } = await import('../state/session-actions')
  await forgetOldRehearsals()
}
