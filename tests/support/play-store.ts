// The play store as the desk has it, on a database of the test.
import { expect, vi } from 'vitest'
import { createPlayStore, type PlayStore } from '../../src/state/play-store'
import type { Database } from '../../src/storage/database'
import { loadTimeline } from '../../src/storage/timelines'
import { createCommand } from './session-builder'
import { MINUTE, seededRandom, START } from './test-context'

let seed = 0
let now = START

/** A store with dice of its own; a minute goes by between two commands. */
export function aStore(database: Database): PlayStore {
  seed += 1
  const random = seededRandom(seed)
  return createPlayStore(database, () => ({ now: (now += MINUTE), random }))
}

export const CREATE = createCommand(['Amel', 'Bilal'])
export const rename = (title: string) => ({ type: 'rename-session', title }) as const
export const titleOf = (store: PlayStore) => store.getState().timeline?.present.title
export const idOf = (store: PlayStore) => store.getState().timeline?.present.id ?? 'none'

/** Waits until `check` no longer throws; long enough for a busy machine. */
export const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })
/** Waits until the store says that all is saved. */
export const saved = (store: PlayStore) =>
  eventually(() => expect(store.getState().save).toStrictEqual({ state: 'saved' }))
export const failed = (store: PlayStore) => eventually(() => expect(store.getState().save.state).toBe('failed'))

/** A store with a session that is on the device. */
export async function aSavedStore(database: Database): Promise<PlayStore> {
  const store = aStore(database)
  store.getState().create(CREATE)
  await saved(store)
  return store
}

/** What is on the device of the session on the desk is what is on the desk. */
export async function expectStored(database: Database, store: PlayStore): Promise<void> {
  expect(await loadTimeline(database, idOf(store))).toStrictEqual({ ok: true, value: store.getState().timeline })
}

export async function storedTitle(database: Database, id: string): Promise<string | undefined> {
  const loaded = await loadTimeline(database, id)
  return loaded.ok ? loaded.value.present.title : undefined
}
