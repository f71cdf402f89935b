// What the page of one's notes does with all of them at once: erasing, putting back, bringing in.
import type { Mark } from '../domain/marks'
import { ok, type Result } from '../domain/result'
import type { Session } from '../domain/session'
import { addSession, type DeletedSession, deleteSession, loadSession, restoreSession } from '../storage/sessions'
import type { StorageFailure } from '../storage/storage-failure'
import { database } from './environment'
import { bringMarks, putBackMarks, removeMarks } from './marks'

/** What was erased, whole, so that it can be put back. */
export interface ErasedNotes {
  readonly rows: readonly unknown[]
  readonly sessions: readonly DeletedSession[]
}

/** Erases these marks, readable or not, and these reflections. */
export async function eraseNotes(
  markIds: readonly string[],
  sessionIds: readonly string[],
): Promise<Result<ErasedNotes, StorageFailure>> {
  const rows = await removeMarks(markIds)
  if (!rows.ok) return rows
  const sessions: DeletedSession[] = []
  for (const id of sessionIds) {
    const deleted = await deleteSession(database, id)
    if (deleted.ok && deleted.value) sessions.push(deleted.value)
  }
  return ok({ rows: rows.value, sessions })
}

export async function putBackNotes({ rows, sessions }: ErasedNotes): Promise<void> {
  await putBackMarks(rows)
  for (const session of sessions) await restoreSession(database, session)
}

/** Brings a reflection in. Where it is already there the last changed wins; nothing else gives way to it. */
async function bringSession(session: Session): Promise<Result<void, StorageFailure>> {
  const added = await addSession(database, session)
  if (added.ok) return added
  if (added.error !== 'duplicate') return { ok: false, error: added.error }
  const stored = await loadSession(database, session.id)
  if (stored?.kind !== 'solo' || stored.updatedAt >= session.updatedAt) return ok(undefined)
  const old = await deleteSession(database, session.id)
  if (!old.ok) return old
  const again = await addSession(database, session)
  if (again.ok) return again
  if (old.value) await restoreSession(database, old.value)
  return { ok: false, error: again.error === 'duplicate' ? 'failed' : again.error }
}

/** Brings in what a file holds: of each, the newest wins. */
export async function bringNotes(
  marks: readonly Mark[],
  sessions: readonly Session[],
): Promise<Result<void, StorageFailure>> {
  const brought = await bringMarks(marks)
  if (!brought.ok) return brought
  for (const session of sessions) {
    const result = await bringSession(session)
    if (!result.ok) return result
  }
  return ok(undefined)
}
