// Erasing for real: the words of a session, sessions whose time is over, and the database itself.
import { Dexie } from 'dexie'
import { fail, ok, type Result } from '../domain/result'
import type { Session } from '../domain/session'
import { forgetWords } from '../game/forget-words'
import type { Database } from './database'
import { type DeletedSession, loadSession } from './sessions'
import { attempt, type StorageFailure } from './storage-failure'

/** Within a transaction: takes out a session with all that hangs on it, and puts `left` in its place, if anything. */
async function replace(database: Database, id: string, left: Session | null): Promise<DeletedSession | null> {
  const row = await database.sessions.get(id)
  if (!row) return null
  const steps = await database.steps.where('sessionId').equals(id).toArray()
  await database.steps.where('sessionId').equals(id).delete()
  await database.walls.delete(id)
  if (!left) await database.sessions.delete(id)
  else await database.sessions.put({ id, updatedAt: left.updatedAt, position: 0, first: 0, last: 0, session: left })
  return { row, steps }
}

/**
 * Leaves of a closed session its cards, leads and synthesis, and nothing of the rest: neither in its undo steps nor on
 * its wall. What comes back can be put back; null when there was nothing to take out.
 */
export function forgetSessionWords(
  database: Database,
  id: string,
  now: number,
): Promise<Result<DeletedSession | null, StorageFailure>> {
  return attempt(() =>
    database.transaction('rw', database.sessions, database.steps, database.walls, async () => {
      const session = await loadSession(database, id)
      const left = session && forgetWords(session, now)
      return left && left !== session ? replace(database, id, left) : null
    }),
  )
}

/**
 * Lets the sessions go that `isDue` says, whole or their words only, each in a transaction that asks once more: another
 * window may have kept one meanwhile. How many went.
 */
export async function sweepSessions(
  database: Database,
  ids: readonly string[],
  { part, now, isDue }: { part: 'words' | 'session'; now: number; isDue: (session: Session) => boolean },
): Promise<number> {
  let count = 0
  for (const id of ids) {
    const swept = await attempt(() =>
      database.transaction('rw', database.sessions, database.steps, database.walls, async () => {
        const session = await loadSession(database, id)
        if (!session || !isDue(session)) return null
        return replace(database, id, part === 'words' ? forgetWords(session, now) : null)
      }),
    )
    if (swept.ok && swept.value) count += 1
  }
  return count
}

/** How long other windows have to let go of the database, in milliseconds. */
const PATIENCE = 5000

/** Removes the database from the device. `blocked`: another window holds it; it goes as soon as that one lets go. */
export async function eraseDatabase(
  database: Database,
  patience = PATIENCE,
): Promise<Result<void, StorageFailure | 'blocked'>> {
  database.close()
  const late = new Promise<'blocked'>((resolve) => setTimeout(() => resolve('blocked'), patience))
  const erased = await attempt(() => Promise.race([Dexie.delete(database.name).then(() => 'gone' as const), late]))
  if (!erased.ok) return erased
  return erased.value === 'gone' ? ok(undefined) : fail('blocked')
}
