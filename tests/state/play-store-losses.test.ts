// Nothing is lost: another tab, a device that fails.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addSession, deleteSession, restoreSession } from '../../src/storage/sessions'
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
  const told = (store: Awaited<ReturnType<typeof aSavedStore>>, code: 'stale' | 'caught-up') =>
    eventually(() => expect(store.getState().refusal).toStrictEqual({ code }))
  const aliasesOf = (store: Awaited<ReturnType<typeof aSavedStore>>) =>
    store.getState().timeline?.present.participants.map(({ alias }) => alias)

  it('refuse what the late one did, show it the fresh session without it, and let it go on', async () => {
    const { database, first, second } = await twoTabs()
    first.getState().dispatch(rename('La première'))
    await saved(first)
    const [someone] = second.getState().timeline?.present.participants ?? []
    expect(second.getState().dispatch({ type: 'leave', participantId: someone?.id ?? '' }).ok).toBe(true)
    await told(second, 'stale')
    await saved(second)
    expect(second.getState().givenBack).toStrictEqual([])
    expect(second.getState()).toMatchObject({ opening: { state: 'ready' }, timeline: first.getState().timeline })
    await expectStored(database, first)
    expect(second.getState().dispatch(rename('La seconde')).ok).toBe(true)
    expect(second.getState().refusal).toBeNull()
    await saved(second)
    await expectStored(database, second)
    expect(second.getState().timeline?.present).toMatchObject({ title: 'La seconde', participants: { length: 2 } })
  })

  it('bring all that was typed in the late one before it knew to the fresh session, to be undone there', async () => {
    const { database, first, second } = await twoTabs()
    first.getState().dispatch(rename('La première'))
    await saved(first)
    for (const alias of ['Chloé', 'Dalila', 'Eva']) second.getState().dispatch({ type: 'add-participant', alias })
    await told(second, 'caught-up')
    await saved(second)
    expect(titleOf(second)).toBe('La première')
    expect(aliasesOf(second)).toStrictEqual(['Amel', 'Bilal', 'Chloé', 'Dalila', 'Eva'])
    await expectStored(database, second)
    for (const rest of [4, 3]) {
      second.getState().dispatch({ type: 'undo' })
      expect(aliasesOf(second)).toHaveLength(rest)
    }
    await saved(second)
  })

  it('give back words that have no place in the fresh session, until they were read', async () => {
    const { database, first, second } = await twoTabs()
    first.getState().dispatch(rename('La première'))
    await saved(first)
    second.getState().dispatch(rename('La seconde'))
    await told(second, 'stale')
    await saved(second)
    expect(second.getState().givenBack).toStrictEqual(['La seconde'])
    await expectStored(database, first)
    second.getState().dispatch({ type: 'add-participant', alias: 'Chloé' })
    expect(second.getState()).toMatchObject({ refusal: null, givenBack: ['La seconde'] })
    second.getState().dismissRefusal()
    expect(second.getState().givenBack).toStrictEqual([])
    await saved(second)
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

  it('tell the late one when the session was deleted, keep what it had, and bring it back when she asks', async () => {
    const { database, first, second } = await twoTabs()
    const id = idOf(first)
    await deleteSession(database, id)
    second.getState().dispatch(rename('Encore'))
    const gone = { opening: { state: 'gone', left: { id, title: 'Encore' } }, timeline: null }
    await eventually(() => expect(second.getState()).toMatchObject(gone))
    await saved(second)
    await second.getState().open(id)
    expect(second.getState()).toMatchObject(gone)
    expect(await database.sessions.count()).toBe(0)
    second.getState().putBack()
    expect(titleOf(second)).toBe('Encore')
    await saved(second)
    await expectStored(database, second)
    second.getState().dispatch({ type: 'undo' })
    expect(titleOf(second)).toBe('')
    await saved(second)
  })

  it.each(['opened again', 'put back'])(
    'bring what was typed in the late one to the session whose deletion was undone, when it is %s',
    async (how) => {
      const { database, first, second } = await twoTabs()
      const id = idOf(first)
      const deleted = await deleteSession(database, id)
      second.getState().dispatch({ type: 'add-participant', alias: 'Chloé' })
      await eventually(() => expect(second.getState().opening.state).toBe('gone'))
      await saved(second)
      if (deleted.ok && deleted.value) await restoreSession(database, deleted.value)
      first.getState().dispatch(rename('La première'))
      await saved(first)
      if (how === 'put back') second.getState().putBack()
      else await second.getState().open(id)
      await told(second, 'caught-up')
      await saved(second)
      expect(titleOf(second)).toBe('La première')
      expect(aliasesOf(second)).toStrictEqual(['Amel', 'Bilal', 'Chloé'])
      await expectStored(database, second)
    },
  )
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
