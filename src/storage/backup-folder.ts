// The folder that backups are written to, and what tells whether there is anything new to write.
import type { Database, FolderRow } from './database'

export type { FolderRow } from './database'

export const loadFolder = (database: Database): Promise<FolderRow | undefined> => database.folders.get('backup')

export const saveFolder = (database: Database, folder: FolderRow): Promise<unknown> => database.folders.put(folder)

export const forgetFolder = (database: Database): Promise<void> => database.folders.delete('backup')

/** Changes with any session or mark; reading it costs next to nothing, whatever the device holds. */
export async function contentPrint(database: Database): Promise<string> {
  const [lastChange, count, marks] = await Promise.all([
    database.sessions.orderBy('updatedAt').lastKey(),
    database.sessions.count(),
    database.marks.toArray(),
  ])
  const lastMark = Math.max(0, ...marks.map(({ updatedAt }) => updatedAt))
  return JSON.stringify([count, lastChange, marks.length, lastMark])
}
