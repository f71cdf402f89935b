// All sessions of the device: the history, what was played, taking one out and putting it back.
import type { Issue } from '../domain/issue'
import { fail, ok, type Result } from '../domain/result'
import type { Session } from '../domain/session'
import { parseSession } from '../game/parse-session'
import { cardsOf } from '../game/selectors'
import type { Database, SessionRow, StepRow } from './database'
import { attempt, type StorageFailure } from './storage-failure'

/** A stored session, or what is left of one that cannot be read; `raw` can still be taken away. */
export type StoredSession =
  | { readonly id: string; readonly session: Session }
  | { readonly id: string; readonly raw: unknown; readonly issues: readonly Issue[] }

/** What a deletion took out, whole, so that it can be put back. */
export interface DeletedSession {
  readonly row: SessionRow
  readonly steps: readonly StepRow[]
}

/** Every stored session, last changed first. */
export async function listSessions(database: Database): Promise<readonly StoredSession[]> {
  // Not by the index, which leaves out a row that has lost its date.
  const rows = await database.sessions.toArray()
  const date = ({ updatedAt }: { readonly updatedAt: unknown }) => (typeof updatedAt === 'number' ? updatedAt : 0)
  return rows
    .sort((one, other) => date(other) - date(one))
    .map(({ id, session }) => {
      const parsed = parseSession(session, id)
      return parsed.ok ? { id, session: parsed.value } : { id, raw: session, issues: parsed.error }
    })
}

/** One session as it was last saved; undefined when it is not there or cannot be read. */
export async function loadSession(database: Database, id: string): Promise<Session | undefined> {
  const row = await database.sessions.get(id)
  const parsed = row && parseSession(row.session, id)
  return parsed?.ok ? parsed.value : undefined
}

/** The session under way: the last changed of those with others that are not closed; undefined when there is none. */
export async function loadCurrentSession(database: Database): Promise<Session | undefined> {
  const stored = await listSessions(database)
  const sessions = stored.flatMap((one) => ('session' in one ? [one.session] : []))
  // What one thinks alone is for no wall.
  return sessions.find(({ phase, kind }) => phase !== 'closed' && kind !== 'solo')
}

/** The cards drawn with a group in sessions other than `exceptId`; rehearsals do not count. */
export async function listPlayedCards(
  database: Database,
  exceptId: string,
): Promise<Result<readonly string[], StorageFailure>> {
  const listed = await attempt(() => listSessions(database))
  if (!listed.ok) return listed
  const sessions = listed.value.flatMap((stored) => ('session' in stored ? [stored.session] : []))
  const counted = sessions.filter(({ id, kind }) => id !== exceptId && kind === 'group')
  return ok([...new Set(counted.flatMap((session) => cardsOf(session).map((card) => card.id)))])
}

/** Takes a session out with its steps; `null` when it was already gone. */
export function deleteSession(database: Database, id: string): Promise<Result<DeletedSession | null, StorageFailure>> {
  return attempt(() =>
    database.transaction('rw', database.sessions, database.steps, database.walls, async () => {
      const row = await database.sessions.get(id)
      const steps = await database.steps.where('sessionId').equals(id).toArray()
      await database.sessions.delete(id)
      await database.steps.where('sessionId').equals(id).delete()
      await database.walls.delete(id)
      return row ? { row, steps } : null
    }),
  )
}

/** Erases the rehearsals that nobody has touched since `before`: they were promised to leave nothing behind. */
export async function deleteOldRehearsals(database: Database, before: number): Promise<void> {
  const stored = await attempt(() => listSessions(database))
  const sessions = stored.ok ? stored.value.flatMap((one) => ('session' in one ? [one.session] : [])) : []
  for (const { id, kind, updatedAt } of sessions) {
    if (kind === 'rehearsal' && updatedAt < before) await deleteSession(database, id)
  }
}

/** Puts back what `deleteSession` took out. */
export function restoreSession(database: Database, deleted: DeletedSession): Promise<Result<void, StorageFailure>> {
  return attempt(() =>
    database.transaction('rw', database.sessions, database.steps, async () => {
      await database.sessions.put(deleted.row)
      await database.steps.bulkPut([...deleted.steps])
    }),
  )
}

/** Adds a session that came from a file. An id already there is a `duplicate`, and nothing is written. */
export async function addSession(
  database: Database,
  session: Session,
): Promise<Result<void, StorageFailure | 'duplicate'>> {
  const added = await attempt(() =>
    database.transaction('rw', database.sessions, async () => {
      if (await database.sessions.get(session.id)) return false
      const { id, updatedAt } = session
      await database.sessions.put({ id, updatedAt, position: 0, first: 0, last: 0, session })
      return true
    }),
  )
  if (!added.ok) return added
  return added.value ? ok(undefined) : fail('duplicate')
}
