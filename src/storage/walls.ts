// What the room sees, by session. The last one who writes is right: both windows are the narrator's.
import { parse } from '../domain/parse'
import type { Result } from '../domain/result'
import { type Wall, wallSchema } from '../domain/wall'
import type { Database } from './database'
import { attempt, type StorageFailure } from './storage-failure'

/** The wall of a session; undefined when nothing was chosen yet, or when what is kept cannot be read. */
export async function loadWall(database: Database, sessionId: string): Promise<Wall | undefined> {
  const row: unknown = await database.walls.get(sessionId)
  if (row === undefined) return undefined
  const read = parse(wallSchema, row, sessionId)
  return read.ok ? read.value : undefined
}

export const saveWall = (database: Database, wall: Wall): Promise<Result<void, StorageFailure>> =>
  attempt(async () => {
    await database.walls.put(wall)
  })
