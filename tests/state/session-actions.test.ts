import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../src/state/environment'
import {
  importAsCopy,
  importSession,
  playedCardsElsewhere,
  putBackSession,
  removeSession,
  renameStoredSession,
} from '../../src/state/session-actions'
import { addSession } from '../../src/storage/sessions'
import { loadTimeline } from '../../src/storage/timelines'
import { everything } from '../support/databases'
import { failWrites } from '../support/full-disk'
import { aGame, aGameAt } from '../support/session-builder'

const session = { ...aGameAt('situation').session, id: 'one' }
const imported = (outcome: 'added' | 'same' | 'differs', id = 'one') => ({ ok: true, value: { outcome, id } })

beforeEach(async () => {
  await database.sessions.clear()
  await database.steps.clear()
})

describe('a session that comes from a file', () => {
  it('is added', async () => {
    expect(await importSession(session)).toStrictEqual(imported('added'))
    expect(await loadTimeline(database, 'one')).toMatchObject({ ok: true, value: { present: session } })
  })

  it('is recognised when it is there already, the same or changed since, and nothing is written', async () => {
    await importSession(session)
    const before = await everything(database)
    expect(await importSession(structuredClone(session))).toStrictEqual(imported('same'))
    expect(await importSession({ ...session, title: 'Autre' })).toStrictEqual(imported('differs'))
    expect(await everything(database)).toStrictEqual(before)
  })

  it('can be kept beside the one that is there', async () => {
    await importSession(session)
    const copy = await importAsCopy({ ...session, title: 'Autre' })
    expect(copy).toMatchObject({ ok: true, value: { outcome: 'added' } })
    const titles = (await everything(database)).sessions.map((row) => [row.id === row.session.id, row.session.title])
    expect(titles.sort()).toStrictEqual([
      [true, ''],
      [true, 'Autre'],
    ])
  })

  it('says when there is no room', async () => {
    const makeRoom = failWrites('sessions')
    expect(await importSession(session)).toStrictEqual({ ok: false, error: 'full' })
    makeRoom()
  })
})

describe('a session of the history', () => {
  it('is renamed, and the name can be undone', async () => {
    await addSession(database, session)
    expect(await renameStoredSession('one', ' Un  soir ')).toStrictEqual({ ok: true, value: undefined })
    const loaded = await loadTimeline(database, 'one')
    expect(loaded).toMatchObject({
      ok: true,
      value: { present: { title: 'Un soir', revision: session.revision + 1 }, past: [{ session: { title: '' } }] },
    })
  })

  it('keeps its name when the new one is too long, or when it is not there', async () => {
    await addSession(database, session)
    expect(await renameStoredSession('one', 'x'.repeat(200))).toMatchObject({ error: { code: 'title-too-long' } })
    expect(await renameStoredSession('two', 'Deux')).toStrictEqual({ ok: false, error: { code: 'not-found' } })
    expect((await everything(database)).sessions).toMatchObject([{ session: { title: '' } }])
  })

  it('is removed and put back', async () => {
    await addSession(database, session)
    const before = await everything(database)
    const removed = await removeSession('one')
    expect(await everything(database)).toStrictEqual({ sessions: [], steps: [] })
    expect(removed.ok && removed.value && (await putBackSession(removed.value)).ok).toBe(true)
    expect(await everything(database)).toStrictEqual(before)
  })
})

describe('the cards played elsewhere', () => {
  it('are those of the other sessions', async () => {
    await addSession(database, session)
    await addSession(database, { ...aGame().session, id: 'mine' })
    expect(await playedCardsElsewhere('mine')).toStrictEqual(['donnees-01'])
    expect(await playedCardsElsewhere('one')).toStrictEqual([])
  })

  it('are none when the device cannot say', async () => {
    database.close()
    expect(await playedCardsElsewhere('mine')).toStrictEqual([])
    await database.open()
  })
})
