// What retention does to the sessions of this device: those whose time is over, and one that is kept, or forgotten.
import type { Refusal } from '../domain/refusal'
import type { Result } from '../domain/result'
import { dueSessions } from '../game/retention'
import { applyToTimeline } from '../game/timeline'
import { forgetSessionWords, sweepSessions } from '../storage/erase'
import { listSessions } from '../storage/sessions'
import { attempt, type StorageFailure } from '../storage/storage-failure'
import { type LoadFailure, loadTimeline, saveTimeline } from '../storage/timelines'
import { database, realContext } from './environment'
import { playStore } from './play'
import { addGone, forgetAnnouncement, getAnnounced, getRetention } from './retention'

/** Erases what is due and was announced; not what is being read here: it waits until the app is opened again. */
export async function sweepDue(): Promise<void> {
  const { now } = realContext()
  const device = { retention: getRetention(), announced: getAnnounced(), now }
  if (device.retention.months === null || Object.keys(device.announced).length === 0) return
  const stored = await attempt(() => listSessions(database))
  if (!stored.ok) return
  const sessions = stored.value.flatMap((one) => ('session' in one ? [one.session] : []))
  const open = playStore.getState().timeline?.present.id
  const due = dueSessions(sessions, device).filter(({ id }) => id !== open)
  const { part } = device.retention
  const isDue = (session: (typeof sessions)[number]) => dueSessions([session], device).length > 0
  const ids = due.map(({ id }) => id)
  addGone(part, await sweepSessions(database, ids, { part, now, isDue }))
  ids.forEach(forgetAnnouncement)
}

/** Keeps a session without limit, or no longer. */
export async function keepStoredSession(
  id: string,
  keep: boolean,
): Promise<Result<void, Refusal | LoadFailure | StorageFailure>> {
  const loaded = await loadTimeline(database, id)
  if (!loaded.ok) return loaded
  const kept = applyToTimeline(loaded.value, { type: 'keep-session', keep }, realContext())
  if (!kept.ok) return kept
  forgetAnnouncement(id)
  return saveTimeline(database, kept.value, loaded.value.present.revision)
}

/** Leaves of a closed session its cards, leads and synthesis; the rest comes back, to be put back if need be. */
export const forgetStoredWords = (id: string) => forgetSessionWords(database, id, realContext().now)
