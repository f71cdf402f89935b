// What history does to sessions that are not on the desk.
import type { Refusal } from '../domain/refusal'
import { ok, type Result } from '../domain/result'
import type { Session } from '../domain/session'
import { canonicalSession } from '../game/compare-sessions'
import { newId } from '../game/new-id'
import { applyToTimeline } from '../game/timeline'
import {
  addSession,
  deleteOldRehearsals,
  type DeletedSession,
  deleteSession,
  listPlayedCards,
  restoreSession,
} from '../storage/sessions'
import type { StorageFailure } from '../storage/storage-failure'
import { type LoadFailure, loadTimeline, saveTimeline } from '../storage/timelines'
import { database, realContext } from './environment'

export type { DeletedSession } from '../storage/sessions'

export const removeSession = (id: string) => deleteSession(database, id)

/** As long as a day's work: a rehearsal that was left in the middle can be taken up until then. */
const REHEARSAL_KEPT = 12 * 3_600_000
export const forgetOldRehearsals = () => deleteOldRehearsals(database, realContext().now - REHEARSAL_KEPT)

export const putBackSession = (deleted: DeletedSession) => restoreSession(database, deleted)

/** Cards drawn in other sessions with a group; none when the device cannot say. */
export async function playedCardsElsewhere(sessionId: string): Promise<readonly string[]> {
  const played = await listPlayedCards(database, sessionId)
  return played.ok ? played.value : []
}

/** Cards drawn with a group in any session of this device; none when it cannot say. */
export const playedCards = (): Promise<readonly string[]> => playedCardsElsewhere('')

/** Names a session that is not being played. */
export async function renameStoredSession(
  id: string,
  title: string,
): Promise<Result<void, Refusal | LoadFailure | StorageFailure>> {
  const loaded = await loadTimeline(database, id)
  if (!loaded.ok) return loaded
  const renamed = applyToTimeline(loaded.value, { type: 'rename-session', title }, realContext())
  if (!renamed.ok) return renamed
  return saveTimeline(database, renamed.value, loaded.value.present.revision)
}

export type Imported = { readonly outcome: 'added' | 'same' | 'differs'; readonly id: string }

/** Adds a session read from a file; one with the same id is either the very same or another version of it. */
export async function importSession(session: Session): Promise<Result<Imported, StorageFailure>> {
  const { id } = session
  const added = await addSession(database, session)
  if (added.ok) return ok({ outcome: 'added', id })
  if (added.error !== 'duplicate') return { ok: false, error: added.error }
  const loaded = await loadTimeline(database, id)
  const same = loaded.ok && canonicalSession(loaded.value.present) === canonicalSession(session)
  return ok({ outcome: same ? 'same' : 'differs', id })
}

/** Keeps a session whose id is taken beside the one that is there. */
export const importAsCopy = (session: Session): Promise<Result<Imported, StorageFailure>> =>
  importSession({ ...session, id: newId(realContext().random) })
