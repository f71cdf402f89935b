// All that the device holds, taken at once; and what a backup brings, merged in one transaction or not at all.
import type { Backup } from '../domain/backup'
import { compareMarks, type Mark } from '../domain/marks'
import type { Result } from '../domain/result'
import type { Session } from '../domain/session'
import { compareSessions, copySession } from '../game/compare-sessions'
import { parseSession } from '../game/parse-session'
import type { Database, SessionRow } from './database'
import { listMarks, loadMark, putNewestMarks } from './marks'
import { attempt, type StorageFailure } from './storage-failure'

/**
 * What becomes of something that a backup brings: it is added; it is already there, the same; it is there, changed
 * since (`newer-here`); it takes the place of what is there; or it is kept beside it, where nobody can say which of
 * them goes on from the other.
 */
export const MERGES = ['added', 'replaced', 'beside', 'newer-here', 'same'] as const
export type Merge = (typeof MERGES)[number]

export interface MergePlan {
  /** Each session as it is kept, under an id of its own where it is kept beside. */
  readonly sessions: readonly { readonly session: Session; readonly merge: Merge }[]
  readonly marks: readonly { readonly mark: Mark; readonly merge: Merge }[]
  /** Whether the device had nothing at all before. */
  readonly wasEmpty: boolean
}

type Content = Pick<Backup, 'sessions' | 'marks'>

/** So many sessions are read before the page gets its turn: a game may be going on in it. */
const AT_ONCE = 40

/** All that can be read, and how many rows cannot; rehearsals are nobody's to keep. */
export function readAll(
  database: Database,
  pause: () => Promise<unknown>,
): Promise<Result<Content & { readonly unreadable: number }, StorageFailure>> {
  return attempt(async () => {
    const [rows, marks] = await database.transaction('r', database.sessions, database.marks, () =>
      Promise.all([database.sessions.toArray(), listMarks(database)]),
    )
    const sessions: Session[] = []
    let unreadable = 0
    for (const [nth, { id, session }] of rows.entries()) {
      if (nth % AT_ONCE === AT_ONCE - 1) await pause()
      const read = parseSession(session, id)
      if (!read.ok) unreadable += 1
      else if (read.value.kind !== 'rehearsal') sessions.push(read.value)
    }
    const readable = marks.flatMap((one) => ('mark' in one ? [one.mark] : []))
    return { sessions, marks: readable, unreadable: unreadable + marks.length - readable.length }
  })
}

/** `undefined`: there is none. `null`: it cannot be read. */
const readRow = (row: SessionRow | undefined): Session | null | undefined => {
  const read = row && parseSession(row.session, row.id)
  return read && (read.ok ? read.value : null)
}

function mergeSession(stored: Session | null | undefined, incoming: Session): Merge {
  if (stored === undefined) return 'added'
  if (stored === null) return 'replaced'
  switch (compareSessions(stored, incoming)) {
    case 'same':
      return 'same'
    case 'newer':
      return 'replaced'
    case 'older':
      return 'newer-here'
    case 'apart':
      return 'beside'
  }
}

const MARK_MERGES = { added: 'added', newer: 'replaced', older: 'newer-here', same: 'same' } as const

async function plan(database: Database, { sessions, marks }: Content): Promise<MergePlan> {
  const [count, markCount] = await Promise.all([database.sessions.count(), database.marks.count()])
  const rows = await database.sessions.bulkGet(sessions.map(({ id }) => id))
  const planned = sessions.map((session, nth) => ({ session, merge: mergeSession(readRow(rows[nth]), session) }))
  const copies = planned.map(({ session, merge }) => (merge === 'beside' ? copySession(session) : session))
  const known = new Set(
    await database.sessions
      .where('id')
      .anyOf(copies.map(({ id }) => id))
      .primaryKeys(),
  )
  return {
    wasEmpty: count + markCount === 0,
    sessions: planned.map((one, nth) => {
      const copy = copies[nth]
      if (one.merge !== 'beside' || !copy) return one
      // It was brought before: what became of it since stays.
      return { session: copy, merge: known.has(copy.id) ? 'same' : 'beside' }
    }),
    marks: await Promise.all(
      marks.map(async (mark) => ({ mark, merge: MARK_MERGES[compareMarks(await loadMark(database, mark.id), mark)] })),
    ),
  }
}

/** What merging that backup would do; nothing is written. */
export const planMerge = (database: Database, content: Content): Promise<Result<MergePlan, StorageFailure>> =>
  attempt(() => database.transaction('r', database.sessions, database.marks, () => plan(database, content)))

/** A row that cannot be read makes room and is put beside, so that it is not lost. */
async function putAside(database: Database, ids: readonly string[], now: number): Promise<void> {
  for (const row of await database.sessions.bulkGet([...ids])) {
    if (row && readRow(row) === null) await database.table('sessions').put({ ...row, id: `aside-${now}-${row.id}` })
  }
}

async function write(database: Database, { sessions, marks }: MergePlan, now: number): Promise<void> {
  const idsOf = (merge: Merge) => sessions.filter((one) => one.merge === merge).map(({ session }) => session.id)
  const replaced = idsOf('replaced')
  await putAside(database, replaced, now)
  // The steps lead to a document that is no longer there.
  await database.steps.where('sessionId').anyOf(replaced).delete()
  const written = sessions.filter(({ merge }) => ['added', 'replaced', 'beside'].includes(merge))
  await database.sessions.bulkPut(
    written.map(({ session }) => ({
      id: session.id,
      updatedAt: session.updatedAt,
      position: 0,
      first: 0,
      last: 0,
      session,
    })),
  )
  await putNewestMarks(
    database,
    marks.map(({ mark }) => mark),
    now,
  )
}

/** Merges it, planned anew on what the device holds by now; what comes back is what was done. */
export const mergeBackup = (
  database: Database,
  content: Content,
  now: number,
): Promise<Result<MergePlan, StorageFailure>> =>
  attempt(() =>
    database.transaction('rw', database.sessions, database.steps, database.marks, async () => {
      const planned = await plan(database, content)
      await write(database, planned, now)
      return planned
    }),
  )
