import { DATABASE_NAME } from '../storage/database-name'

/** Whether the browser keeps a database of ours; one that does not tell may. Who only reads keeps nothing. */
export async function hasDatabase(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE_NAME)
  } catch {
    return true
  }
}
