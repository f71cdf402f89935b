import { describe, expect, it } from 'vitest'
import type { PlayState, PlayStore } from '../../src/state/play-store'
import { addSession } from '../../src/storage/sessions'
import { loadTimeline } from '../../src/storage/timelines'
import { freshDatabase } from '../support/databases'
import {
  aSavedStore,
  aStore,
  CREATE,
  eventually,
  expectStored,
  idOf,
  rename,
  saved,
  titleOf,
} from '../support/play-store'
import { aGame, createCommand } from '../support/session-builder'

/** The values that follow one another, as a screen would see them. */
function record<Value>(store: PlayStore, select: (state: PlayState) => Value): Value[] {
  const seen: Value[] = []
  store.subscribe((state) => {
    const value = select(state)
    if (value !== seen.at(-1)) seen.push(value)
  })
  return seen
}

describe('a command', () => {
  it('changes the session at once, and is saved without being asked', async () => {
    const database = freshDatabase()
    const store = aStore(database)
    expect(store.getState().create(CREATE).ok).toBe(true)
    expect(store.getState()).toMatchObject({ opening: { state: 'ready' }, save: { state: 'saving' } })
    await saved(store)
    expect(store.getState().dispatch(rename('Un')).ok).toBe(true)
    expect(titleOf(store)).toBe('Un')
    expect(store.getState().save).toStrictEqual({ state: 'saving' })
    await saved(store)
    await expectStored(database, store)
  })

  it('goes through saving to saved, once for commands that come together, none lost', async () => {
    const database = freshDatabase()
    const store = await aSavedStore(database)
    const states = record(store, ({ save }) => save.state)
    for (const title of ['Un', 'Deux', 'Trois', 'Quatre']) store.getState().dispatch(rename(title))
    store.getState().dispatch({ type: 'undo' })
    await saved(store)
    expect(states).toStrictEqual(['saving', 'saved'])
    const loaded = await loadTimeline(database, idOf(store))
    expect(loaded).toStrictEqual({ ok: true, value: store.getState().timeline })
    expect(loaded.ok && [loaded.value.present.title, loaded.value.past.length]).toStrictEqual(['Trois', 3])
  })

  it('given while another is being saved is saved too', async () => {
    const database = freshDatabase()
    const store = await aSavedStore(database)
    store.getState().dispatch(rename('Un'))
    await Promise.resolve()
    store.getState().dispatch(rename('Deux'))
    await saved(store)
    await expectStored(database, store)
  })

  it('given at the very moment when the one before is saved is saved too', async () => {
    const database = freshDatabase()
    const store = await aSavedStore(database)
    store.getState().dispatch(rename('Un'))
    const stop = store.subscribe(({ save, dispatch }) => {
      if (save.state !== 'saved') return
      stop()
      dispatch(rename('Deux'))
    })
    await eventually(() => expect(titleOf(store)).toBe('Deux'))
    await saved(store)
    await expectStored(database, store)
  })

  it('is saved too after a save was asked for that had nothing to save', async () => {
    const database = freshDatabase()
    const store = await aSavedStore(database)
    await store.getState().retrySave()
    expect(store.getState().save).toStrictEqual({ state: 'saved' })
    store.getState().dispatch(rename('Un'))
    await saved(store)
    await expectStored(database, store)
  })

  it('that is refused says why, changes nothing, and the reason goes with the next one or when it is dismissed', async () => {
    const store = await aSavedStore(freshDatabase())
    const { timeline } = store.getState()
    const refuse = () => store.getState().dispatch({ type: 'reopen' })
    expect(refuse()).toStrictEqual({ ok: false, error: { code: 'session-not-closed' } })
    expect(store.getState()).toMatchObject({
      timeline,
      refusal: { code: 'session-not-closed' },
      save: { state: 'saved' },
    })
    store.getState().dismissRefusal()
    expect(store.getState().refusal).toBeNull()
    refuse()
    store.getState().dispatch(rename('Un'))
    expect(store.getState().refusal).toBeNull()
  })

  it('needs a session', () => {
    const store = aStore(freshDatabase())
    expect(store.getState().dispatch({ type: 'undo' })).toStrictEqual({ ok: false, error: { code: 'session-missing' } })
    expect(store.getState().create(createCommand(['Amel', 'amel'])).ok).toBe(false)
    expect(store.getState()).toMatchObject({
      timeline: null,
      refusal: { code: 'alias-taken' },
      save: { state: 'saved' },
    })
  })
})

describe('opening', () => {
  it('shows a stored session with its undo steps', async () => {
    const database = freshDatabase()
    const first = await aSavedStore(database)
    first.getState().dispatch(rename('Un'))
    await saved(first)
    const store = aStore(database)
    const states = record(store, ({ opening }) => opening.state)
    expect(store.getState().opening).toStrictEqual({ state: 'loading' })
    await store.getState().open(idOf(first))
    expect(states).toStrictEqual(['loading', 'ready'])
    expect(store.getState().timeline).toStrictEqual(first.getState().timeline)
    expect(store.getState().dispatch({ type: 'undo' }).ok).toBe(true)
    await saved(store)
    expect(titleOf(store)).toBe('')
  })

  it('says when there is no such session, or a damaged one, and shows none', async () => {
    const database = freshDatabase()
    const store = await aSavedStore(database)
    await store.getState().open('nobody')
    const failed = (failure: object) => ({ opening: { state: 'failed', failure }, timeline: null })
    expect(store.getState()).toMatchObject(failed({ code: 'not-found' }))
    await database.table('sessions').add({ id: 'broken', session: { format: 5 } })
    await store.getState().open('broken')
    const issues = [{ file: 'broken', path: 'format', code: 'newer-format' }]
    expect(store.getState()).toMatchObject(failed({ code: 'damaged', issues }))
  })

  it('the session on the desk again keeps it in view, and takes what another tab did', async () => {
    const database = freshDatabase()
    const store = await aSavedStore(database)
    const other = aStore(database)
    await other.getState().open(idOf(store))
    other.getState().dispatch(rename('Ailleurs'))
    await saved(other)
    const titles = record(store, ({ timeline }) => timeline?.present.title)
    await store.getState().open(idOf(store))
    expect(titles).toStrictEqual(['', 'Ailleurs'])
    expect(store.getState().dispatch(rename('Ici')).ok).toBe(true)
    await saved(store)
    expect(titleOf(store)).toBe('Ici')
  })

  it('takes the last asked for, however fast one changes one’s mind', async () => {
    const database = freshDatabase()
    const { session } = aGame()
    for (const id of ['a', 'b', 'c']) await addSession(database, { ...session, id })
    const store = aStore(database)
    await Promise.all(['a', 'b', 'c'].map((id) => store.getState().open(id)))
    expect(idOf(store)).toBe('c')
  })

  it('gives way to a session created meanwhile', async () => {
    const database = freshDatabase()
    await addSession(database, { ...aGame().session, id: 'a' })
    const store = aStore(database)
    const opening = store.getState().open('a')
    await Promise.resolve()
    expect(store.getState().opening).toStrictEqual({ state: 'loading' })
    store.getState().create(CREATE)
    const created = idOf(store)
    await opening
    await saved(store)
    expect(idOf(store)).toBe(created)
    expect(store.getState().opening).toStrictEqual({ state: 'ready' })
    await expectStored(database, store)
  })
})
