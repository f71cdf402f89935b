// Notes and bookmarks, one row a card or a resource. The last one who writes is right, for each of them.
import type { Issue } from '../domain/issue'
import { compareMarks, isBlank, type Mark, markSchema } from '../domain/marks'
import { parse } from '../domain/parse'
import type { Result } from '../domain/result'
import type { Database } from './database'
import { attempt, type StorageFailure } from './storage-failure'

/** A stored mark, or what is left of one that cannot be read; `raw` can still be taken away. */
export type StoredMark =
  | { readonly id: string; readonly mark: Mark }
  | { readonly id: string; readonly raw: unknown; readonly issues: readonly Issue[] }

const readRow = (row: unknown, id: string) => parse(markSchema, row, id)

/** Every mark of the device, last changed first. */
export async function listMarks(database: Database): Promise<readonly StoredMark[]> {
  const rows = await database.marks.toArray()
  const stored = rows.map((row): StoredMark => {
    const { id } = row
    const read = readRow(row, id)
    return read.ok ? { id, mark: read.value } : { id, raw: row, issues: read.error }
  })
  const date = (one: StoredMark) => ('mark' in one ? one.mark.updatedAt : 0)
  return stored.sort((one, other) => date(other) - date(one))
}

/** One mark; undefined when there is none or it cannot be read. */
export async function loadMark(database: Database, id: string): Promise<Mark | undefined> {
  const row: unknown = await database.marks.get(id)
  const read = row === undefined ? undefined : readRow(row, id)
  return read?.ok ? read.value : undefined
}

/** Within a transaction: the mark to write upon. A row that cannot be read is put beside, so that it is not lost. */
async function take(database: Database, id: string, now: number): Promise<Mark | undefined> {
  const row: unknown = await database.marks.get(id)
  if (row === undefined) return undefined
  const read = readRow(row, id)
  if (read.ok) return read.value
  await database.table('marks').put({ id: `aside:${now}:${id}`, raw: row })
  await database.marks.delete(id)
  return undefined
}

const put = (database: Database, mark: Mark): Promise<unknown> =>
  isBlank(mark) ? database.marks.delete(mark.id) : database.marks.put(mark)

/** Changes the note, the bookmark or both of that card or resource, and leaves the rest as it is. */
export function saveMark(
  database: Database,
  id: string,
  change: Partial<Pick<Mark, 'note' | 'bookmarkedAt'>>,
  now: number,
): Promise<Result<void, StorageFailure>> {
  return attempt(() =>
    database.transaction('rw', database.marks, async () => {
      const stored = await take(database, id, now)
      await put(database, { id, bookmarkedAt: null, note: '', ...stored, ...change, updatedAt: now })
    }),
  )
}

/** Takes these rows out, readable or not; what comes back can be put back. */
export function deleteMarks(
  database: Database,
  ids: readonly string[],
): Promise<Result<readonly unknown[], StorageFailure>> {
  return attempt(() =>
    database.transaction('rw', database.marks, async () => {
      const rows = await database.marks.bulkGet([...ids])
      await database.marks.bulkDelete([...ids])
      return rows.filter((row) => row !== undefined)
    }),
  )
}

/** Puts back what `deleteMarks` took out, but where something was written since. */
export function restoreMarks(database: Database, rows: readonly unknown[]): Promise<Result<void, StorageFailure>> {
  return attempt(() =>
    database.transaction('rw', database.marks, async () => {
      const there = new Set(await database.marks.toCollection().primaryKeys())
      const gone = (rows as readonly Mark[]).filter(({ id }) => !there.has(id))
      await database.marks.bulkPut(gone)
    }),
  )
}

/** Within a transaction: brings marks in, the newest of each wins. */
export async function putNewestMarks(database: Database, marks: readonly Mark[], now: number): Promise<void> {
  for (const mark of marks) {
    const outcome = compareMarks(await take(database, mark.id, now), mark)
    if (outcome === 'added' || outcome === 'newer') await put(database, mark)
  }
}

/** Brings marks in: the newest of each wins. */
export const mergeMarks = (
  database: Database,
  marks: readonly Mark[],
  now: number,
): Promise<Result<void, StorageFailure>> =>
  attempt(() => database.transaction('rw', database.marks, () => putNewestMarks(database, marks, now)))
