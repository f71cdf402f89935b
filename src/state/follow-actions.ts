// Saying how far a lead has come, in whatever stored session it is.
import type { FollowCommand } from '../domain/command'
import { fail, ok, type Result } from '../domain/result'
import { applyToTimeline } from '../game/timeline'
import type { StorageFailure } from '../storage/storage-failure'
import { loadTimeline, saveTimeline } from '../storage/timelines'
import { database, realContext } from './environment'
import { playStore } from './play'

/** `gone`: the session is no longer there or cannot be read. `refused`: its lead is not, or the game says no. */
export type FollowFailure = Exclude<StorageFailure, 'stale'> | 'gone' | 'refused'

/** The revision in which it is. */
export type Followed = Result<{ readonly revision: number }, FollowFailure>

/** Another window has written at the same moment; the answer is as true of what it wrote. */
const TRIES = 2

/** On the desk of this tab the session is newer than what is stored: what is said goes through it. */
async function followOnDesk(command: FollowCommand): Promise<Followed> {
  for (let left = TRIES; left > 0; left -= 1) {
    const result = playStore.getState().dispatch(command)
    if (!result.ok) return fail('refused')
    await playStore.getState().retrySave()
    const { save, refusal, timeline } = playStore.getState()
    if (refusal?.code === 'stale' || refusal?.code === 'caught-up') continue
    if (save.state === 'failed') return fail(save.failure)
    return ok({ revision: timeline?.present.revision ?? result.value.present.revision })
  }
  return fail('failed')
}

async function followInStore(sessionId: string, command: FollowCommand): Promise<Followed> {
  for (let left = TRIES; left > 0; left -= 1) {
    const loaded = await loadTimeline(database, sessionId)
    if (!loaded.ok) {
      const { error } = loaded
      return fail(error.code === 'storage' && error.failure !== 'stale' ? error.failure : 'gone')
    }
    const followed = applyToTimeline(loaded.value, command, realContext())
    if (!followed.ok) return fail('refused')
    const saved = await saveTimeline(database, followed.value, loaded.value.present.revision)
    if (saved.ok) return ok({ revision: followed.value.present.revision })
    if (saved.error !== 'stale') return fail(saved.error)
  }
  return fail('failed')
}

/** Follows a lead of a stored session, closed or not. A session that was written meanwhile is tried once more. */
export async function followStoredLead(sessionId: string, command: FollowCommand): Promise<Followed> {
  const isOnDesk = () => playStore.getState().timeline?.present.id === sessionId
  // What was done on the desk before is not to be overtaken.
  await playStore.getState().retrySave()
  return isOnDesk() ? followOnDesk(command) : followInStore(sessionId, command)
}
