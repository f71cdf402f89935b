import { afterEach, describe, expect, it } from 'vitest'
import { addSession } from '../../src/storage/sessions'
import { loadTimeline } from '../../src/storage/timelines'
import { freshDatabase } from '../support/databases'
import { failWrites } from '../support/full-disk'
import {
  aSavedStore,
  aStore,
  CREATE,
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
afterEach(() => {
  makeRoom?.()
  makeRoom = undefined
})

describe('one session after another', () => {
  it('saves the second when the first alone cannot be, and still says that something is not saved', async () => {
    const database = freshDatabase()
    const store = await aSavedStore(database)
    const first = idOf(store)
    makeRoom = failWrites('sessions', first)
    store.getState().dispatch(rename('Un'))
    store.getState().create(CREATE)
    await failed(store)
    await expectStored(database, store)
    expect(await storedTitle(database, first)).toBe('')
    makeRoom()
    await store.getState().retrySave()
    expect(await storedTitle(database, first)).toBe('Un')
  })

  it('loses nothing when the second is created while the first is being saved', async () => {
    const database = freshDatabase()
    const store = aStore(database)
    store.getState().create(CREATE)
    const first = idOf(store)
    await Promise.resolve()
    store.getState().dispatch(rename('Un'))
    store.getState().dispatch(rename('La première'))
    store.getState().create(CREATE)
    const second = idOf(store)
    store.getState().dispatch(rename('La seconde'))
    await saved(store)
    expect(await storedTitle(database, first)).toBe('La première')
    expect(await storedTitle(database, second)).toBe('La seconde')
    await expectStored(database, store)
  })

  it('waits for the save under way before it opens another', async () => {
    const database = freshDatabase()
    await addSession(database, { ...aGame().session, id: 'other' })
    const store = await aSavedStore(database)
    const first = idOf(store)
    store.getState().dispatch(rename('Un'))
    const opened = store.getState().open('other')
    store.getState().dispatch(rename('Deux'))
    await opened
    expect(idOf(store)).toBe('other')
    expect(await storedTitle(database, first)).toBe('Deux')
  })

  it('loses nothing of a session that is opened again, as a screen does just after it was created', async () => {
    const database = freshDatabase()
    const store = await aSavedStore(database)
    const opened = store.getState().open(idOf(store))
    await Promise.resolve()
    store.getState().dispatch(rename('Un'))
    await opened
    expect(titleOf(store)).toBe('Un')
    store.getState().dispatch(rename('Deux'))
    await saved(store)
    expect(titleOf(store)).toBe('Deux')
    await expectStored(database, store)
  })

  it('does not put back a session that changed in another tab over the one opened since', async () => {
    const database = freshDatabase()
    const store = await aSavedStore(database)
    const first = idOf(store)
    const elsewhere = aStore(database)
    await elsewhere.getState().open(first)
    elsewhere.getState().dispatch(rename('Ailleurs'))
    await saved(elsewhere)
    store.getState().dispatch(rename('Trop tard'))
    store.getState().create(CREATE)
    const second = idOf(store)
    await saved(store)
    expect(idOf(store)).toBe(second)
    expect(await storedTitle(database, first)).toBe('Ailleurs')
    expect(await loadTimeline(database, second)).toMatchObject({ ok: true })
  })
})
