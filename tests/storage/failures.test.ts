// What the browser may refuse, and what is made of it.
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../src/storage/database'
import { addSession, deleteSession, listPlayedCards, restoreSession } from '../../src/storage/sessions'
import { attempt } from '../../src/storage/storage-failure'
import { loadTimeline, saveTimeline } from '../../src/storage/timelines'
import { everything, freshDatabase, freshName, withRawDatabase } from '../support/databases'
import { failCommits, failWrites } from '../support/full-disk'
import { aGame, aGameAt } from '../support/session-builder'
import { MINUTE } from '../support/test-context'

const failed = (error: string) => ({ ok: false, error })
const timeline = aGameAt('roundtable').timeline!
const { session } = aGame()

/** What each request says when the database gives nothing. */
async function everyRequest(name: string) {
  const database = openDatabase(name)
  return [
    await saveTimeline(database, timeline, null),
    await loadTimeline(database, 'x'),
    await listPlayedCards(database, 'x'),
    await addSession(database, session),
    await deleteSession(database, 'x'),
    await restoreSession(database, {
      row: { id: 'x', updatedAt: 0, position: 0, first: 0, last: 0, session },
      steps: [],
    }),
  ]
}
const allFailed = (code: string) => [
  failed(code),
  { ok: false, error: { code: 'storage', failure: code } },
  ...Array.from({ length: 4 }, () => failed(code)),
]

let undo: (() => void) | undefined
afterEach(() => {
  undo?.()
  undo = undefined
  vi.restoreAllMocks()
})

describe('a device without room', () => {
  it.each([
    ['the session', () => failWrites('sessions')],
    ['its steps', () => failWrites('steps')],
    ['the whole', failCommits],
  ])(
    'is told apart when %s cannot be written, nothing is half written, and the next save writes all',
    async (_, fill) => {
      const database = freshDatabase()
      const game = aGame()
      await saveTimeline(database, game.timeline!, null)
      const before = await everything(database)
      const { revision } = game.session
      game.play({ type: 'rename-session', title: 'Un' }).wait(MINUTE).play({ type: 'rename-session', title: 'Deux' })
      undo = fill()
      expect(await saveTimeline(database, game.timeline!, revision)).toStrictEqual(failed('full'))
      expect(await everything(database)).toStrictEqual(before)
      undo()
      expect(await saveTimeline(database, game.timeline!, revision)).toStrictEqual({ ok: true, value: undefined })
      expect(await loadTimeline(database, game.session.id)).toStrictEqual({ ok: true, value: game.timeline })
    },
  )

  it('is told when a session is brought back or imported', async () => {
    const database = freshDatabase()
    await saveTimeline(database, timeline, null)
    const deleted = await deleteSession(database, timeline.present.id)
    undo = failWrites('sessions')
    expect(await addSession(database, session)).toStrictEqual(failed('full'))
    expect(deleted.ok && deleted.value && (await restoreSession(database, deleted.value))).toStrictEqual(failed('full'))
    expect(await everything(database)).toStrictEqual({ sessions: [], steps: [] })
  })
})

describe('a database of a later version of the app', () => {
  it('is recognised, and left as it is', async () => {
    const name = freshName()
    await withRawDatabase(name, 990, (raw) => {
      raw.createObjectStore('sessions', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt')
      raw.createObjectStore('steps', { keyPath: ['sessionId', 'position'] }).createIndex('sessionId', 'sessionId')
      raw.createObjectStore('workshops', { keyPath: 'id' })
    })
    expect(await everyRequest(name)).toStrictEqual(allFailed('newer'))
    await withRawDatabase(name, undefined, (raw) => {
      expect(raw.version).toBe(990)
      expect([...raw.objectStoreNames]).toStrictEqual(['sessions', 'steps', 'workshops'])
    })
  })

  it('is recognised too when it no longer has our tables, and is not given them', async () => {
    const name = freshName()
    await withRawDatabase(name, 990, (raw) => void raw.createObjectStore('everything'))
    expect(await everyRequest(name)).toStrictEqual(allFailed('newer'))
    await withRawDatabase(name, undefined, (raw) => {
      expect(raw.version).toBe(990)
      expect([...raw.objectStoreNames]).toStrictEqual(['everything'])
    })
  })

  it('that comes while this one is open is not held back, and is recognised from then on', async () => {
    const name = freshName()
    const database = openDatabase(name)
    vi.spyOn(console, 'warn').mockReturnValue(undefined)
    expect(await saveTimeline(database, timeline, null)).toStrictEqual({ ok: true, value: undefined })
    await withRawDatabase(name, 990, (raw) => void raw.createObjectStore('workshops'))
    expect(await loadTimeline(database, timeline.present.id)).toMatchObject({ error: { failure: 'newer' } })
    expect(await saveTimeline(database, timeline, 1)).toStrictEqual(failed('newer'))
  })
})

describe('a browser that gives no database', () => {
  it.each(['SecurityError', 'InvalidStateError', 'UnknownError'])('because of a %s is unavailable', async (name) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', name)
    })
    vi.spyOn(console, 'warn').mockReturnValue(undefined)
    expect(await everyRequest(freshName())).toStrictEqual(allFailed('unavailable'))
  })

  it('is unavailable when it has none at all', async () => {
    const { indexedDB: given } = Dexie.dependencies
    undo = () => {
      Dexie.dependencies.indexedDB = given
    }
    Reflect.deleteProperty(Dexie.dependencies, 'indexedDB')
    expect(await everyRequest(freshName())).toStrictEqual(allFailed('unavailable'))
  })
})

describe('any other failure', () => {
  it('is said to be one, whatever was thrown', async () => {
    for (const thrown of [new Error('no'), new DOMException('no', 'DataError'), 'no', null, undefined]) {
      expect(await attempt(() => Promise.reject(thrown as Error))).toStrictEqual(failed('failed'))
    }
  })

  it('keeps the answer when there is none', async () => {
    expect(await attempt(() => Promise.resolve(7))).toStrictEqual({ ok: true, value: 7 })
  })
})
