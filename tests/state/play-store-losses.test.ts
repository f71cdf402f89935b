// Nothing is lost: another tab, a device that fails.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addSession, deleteSession } from '../../src/storage/sessions'
import { freshDatabase } from '../support/databases'
import { failWrites } from '../support/full-disk'
import {
  aSavedStore,
  aStore,
  CREATE,
  eventually,
  expectStored,
  failed,
  idOf,
  rename,
  saved,
  storedTitle,
  titleOf,
} from '../support/play-store'
import { aGame } from '../support/session-builder'

let makeRoom: (() => void) | undefined
function fillDisk(): void {
  makeRoom = failWrites('sessions')
}
afterEach(() => {
  makeRoom?.()
  makeRoom = undefined
  vi.restoreAllMocks()
})

describe('two tabs on one session', () => {
  async function twoTabs() {
    const database = freshDatabase()
    const first = await aSavedStore(database)
    const second = aStore(database)
    await second.getState().open(idOf(first))
    return { database, first, second }
  }
  const stale = (store: Awaited<ReturnType<typeof aSavedStore>>) =>
    eventually(() => expect(store.getState().refusal).toStrictEqual({ code: 'stale' }))

  it('refuse the late one, show it the fresh session without its command, and let it go on', async () => {
    const { database, first, second } = await twoTabs()
    first.getState().dispatch(rename('La première'))
    await saved(first)
    expect(second.getState().dispatch({ type: 'add-participant', alias: 'Chloé' }).ok).toBe(true)
    await stale(second)
    await saved(second)
    expect(second.getState()).toMatchObject({ opening: { state: 'ready' }, timeline: first.getState().timeline })
    await expectStored(database, first)
    expect(second.getState().dispatch(rename('La seconde')).ok).toBe(true)
    expect(second.getState().refusal).toBeNull()
    await saved(second)
    await expectStored(database, second)
    expect(second.getState().timeline?.present).toMatchObject({ title: 'La seconde', participants: { length: 2 } })
  })

  it('refuse all that the late one did before it knew', async () => {
    const { database, first, second } = await twoTabs()
    first.getState().dispatch(rename('La première'))
    await saved(first)
    for (const alias of ['Chloé', 'Dalila', 'Eva']) second.getState().dispatch({ type: 'add-participant', alias })
    await stale(second)
    await saved(second)
    expect(second.getState().timeline).toStrictEqual(first.getState().timeline)
    await expectStored(database, first)
  })

  it('leave the late one as it is while the fresh session cannot be read, and show it as soon as it can', async () => {
    const { first, second } = await twoTabs()
    first.getState().dispatch(rename('La première'))
    await saved(first)
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('the disk is away', 'UnknownError')
    })
    second.getState().dispatch(rename('La seconde'))
    await failed(second)
    expect(titleOf(second)).toBe('La seconde')
    vi.restoreAllMocks()
    await second.getState().retrySave()
    expect(second.getState()).toMatchObject({ save: { state: 'saved' }, refusal: { code: 'stale' } })
    expect(titleOf(second)).toBe('La première')
  })

  it('tell the late one when the session was deleted, and do not bring it back', async () => {
    const { database, first, second } = await twoTabs()
    await deleteSession(database, idOf(first))
    second.getState().dispatch(rename('Encore'))
    await stale(second)
    expect(second.getState()).toMatchObject({
      opening: { state: 'failed', failure: { code: 'not-found' } },
      timeline: null,
    })
    expect(await database.sessions.count()).toBe(0)
  })
})

describe('a device that fails', () => {
  it('leaves the game playable, says why, and saves all of it when asked again', async () => {
    const database = freshDatabase()
    const store = await aSavedStore(database)
    fillDisk()
    store.getState().dispatch(rename('Un'))
    await failed(store)
    expect(store.getState()).toMatchObject({ save: { state: 'failed', failure: 'full' }, opening: { state: 'ready' } })
    const states = new Set<string>()
    store.subscribe(({ save }) => void states.add(save.state))
    for (const title of ['Deux', 'Trois']) expect(store.getState().dispatch(rename(title)).ok).toBe(true)
    store.getState().dispatch({ type: 'undo' })
    await store.getState().retrySave()
    expect(store.getState().save).toStrictEqual({ state: 'failed', failure: 'full' })
    expect([...states]).toStrictEqual(['failed'])
    expect(titleOf(store)).toBe('Deux')
    expect(await storedTitle(database, idOf(store))).toBe('')
    makeRoom?.()
    await store.getState().retrySave()
    expect(store.getState().save).toStrictEqual({ state: 'saved' })
    await expectStored(database, store)
  })

  it('is tried again by itself with the next command', async () => {
    const database = freshDatabase()
    const store = aStore(database)
    fillDisk()
    store.getState().create(CREATE)
    await failed(store)
    makeRoom?.()
    store.getState().dispatch(rename('Un'))
    await saved(store)
    await expectStored(database, store)
  })

  it('and has no database at all is told as such; opening what is nowhere else keeps it on the desk', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private window', 'SecurityError')
    })
    vi.spyOn(console, 'warn').mockReturnValue(undefined)
    const store = aStore(freshDatabase())
    store.getState().create(CREATE)
    await failed(store)
    expect(store.getState().save).toStrictEqual({ state: 'failed', failure: 'unavailable' })
    store.getState().dispatch(rename('Sur rien'))
    await store.getState().open(idOf(store))
    expect(store.getState().opening).toStrictEqual({ state: 'ready' })
    expect(titleOf(store)).toBe('Sur rien')
    await store.getState().open('another')
    expect(store.getState().opening).toStrictEqual({
      state: 'failed',
      failure: { code: 'storage', failure: 'unavailable' },
    })
  })

  it('keeps what was left unsaved while another session is opened or created: it is there when one comes back', async () => {
    const database = freshDatabase()
    await addSession(database, { ...aGame().session, id: 'other' })
    const store = await aSavedStore(database)
    const left = idOf(store)
    fillDisk()
    store.getState().dispatch(rename('Pas encore écrit'))
    await failed(store)
    await store.getState().open('other')
    expect(idOf(store)).toBe('other')
    expect(store.getState().save).toStrictEqual({ state: 'failed', failure: 'full' })
    await store.getState().open(left)
    expect(titleOf(store)).toBe('Pas encore écrit')
    store.getState().create(CREATE)
    const created = idOf(store)
    await store.getState().retrySave()
    expect(store.getState().save.state).toBe('failed')
    makeRoom?.()
    await store.getState().retrySave()
    expect(store.getState().save).toStrictEqual({ state: 'saved' })
    expect(await storedTitle(database, left)).toBe('Pas encore écrit')
    expect(await storedTitle(database, created)).toBe('')
    expect(idOf(store)).toBe(created)
  })
})
