import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../src/domain/marks'
import { openDatabase } from '../../src/storage/database'
import { deleteMarks, listMarks, loadMark, mergeMarks, restoreMarks, saveMark } from '../../src/storage/marks'
import { loadSession } from '../../src/storage/sessions'
import { loadWall } from '../../src/storage/walls'
import { newWall } from '../../src/game/wall/edit-wall'
import { freshDatabase, freshName, withRawDatabase } from '../support/databases'
import { aGame } from '../support/session-builder'

const OK = { ok: true, value: undefined }
const CARD = 'card:donnees-01'
const aMark = (change: Partial<Mark> = {}): Mark => ({
  id: CARD,
  bookmarkedAt: null,
  note: 'Lundi',
  updatedAt: 1,
  ...change,
})
const DAMAGED = { id: CARD, note: 7, updatedAt: 1 }

async function holding(...rows: readonly unknown[]) {
  const database = freshDatabase()
  await database.table('marks').bulkPut([...rows])
  return database
}

describe('a mark', () => {
  it('keeps its bookmark when its note changes, and its note when its bookmark does', async () => {
    const database = freshDatabase()
    expect(await saveMark(database, CARD, { note: 'Lundi' }, 1)).toStrictEqual(OK)
    expect(await saveMark(database, CARD, { bookmarkedAt: 2 }, 2)).toStrictEqual(OK)
    await saveMark(database, CARD, { note: 'Mardi' }, 3)
    expect(await loadMark(database, CARD)).toStrictEqual(aMark({ note: 'Mardi', bookmarkedAt: 2, updatedAt: 3 }))
  })

  it('that says nothing any more is gone', async () => {
    const database = await holding(aMark({ bookmarkedAt: 1 }))
    await saveMark(database, CARD, { note: '  ' }, 2)
    expect(await loadMark(database, CARD)).toBeDefined()
    await saveMark(database, CARD, { bookmarkedAt: null }, 3)
    expect(await database.marks.count()).toBe(0)
  })

  it('is listed with the others, last changed first', async () => {
    const other = aMark({ id: 'resource:rgpd', updatedAt: 9 })
    const database = await holding(aMark(), other)
    expect(await listMarks(database)).toStrictEqual([
      { id: other.id, mark: other },
      { id: CARD, mark: aMark() },
    ])
  })

  it('that is erased can be put back, but not over what was written since', async () => {
    const other = aMark({ id: 'resource:rgpd' })
    const database = await holding(aMark(), other)
    const erased = await deleteMarks(database, [CARD, other.id, 'card:none'])
    if (!erased.ok) throw new Error(erased.error)
    expect(await database.marks.count()).toBe(0)
    await saveMark(database, CARD, { note: 'Nouvelle' }, 5)
    expect(await restoreMarks(database, erased.value)).toStrictEqual(OK)
    expect((await loadMark(database, CARD))?.note).toBe('Nouvelle')
    expect(await loadMark(database, other.id)).toStrictEqual(other)
  })
})

describe('a mark that cannot be read', () => {
  it('is told apart, and says where', async () => {
    const database = await holding(DAMAGED)
    expect(await loadMark(database, CARD)).toBeUndefined()
    expect(await listMarks(database)).toMatchObject([
      { id: CARD, raw: DAMAGED, issues: [{ path: 'bookmarkedAt', code: 'missing' }, { path: 'note' }] },
    ])
  })

  it('is put beside when something is written in its place, and not lost', async () => {
    const database = await holding(DAMAGED)
    await saveMark(database, CARD, { note: 'Nouvelle' }, 5)
    const listed = await listMarks(database)
    expect(listed[0]).toStrictEqual({ id: CARD, mark: aMark({ note: 'Nouvelle', updatedAt: 5 }) })
    expect(listed[1]).toMatchObject({ raw: { raw: DAMAGED } })
  })

  it('is put beside too when a file brings another', async () => {
    const database = await holding(DAMAGED)
    await mergeMarks(database, [aMark()], 5)
    expect(await listMarks(database)).toMatchObject([{ id: CARD, mark: aMark() }, { raw: { raw: DAMAGED } }])
  })
})

describe('marks brought in', () => {
  it('win where they are newer, and only there', async () => {
    const newer = aMark({ id: 'card:outils-01', note: 'Ancienne', updatedAt: 1 })
    const database = await holding(aMark({ updatedAt: 8 }), newer)
    const incoming = [
      aMark({ note: 'Périmée', updatedAt: 7 }),
      { ...newer, note: 'Récente', updatedAt: 2 },
      aMark({ id: 'card:posture-01' }),
    ]
    expect(await mergeMarks(database, incoming, 9)).toStrictEqual(OK)
    const notes = Object.fromEntries((await database.marks.toArray()).map(({ id, note }) => [id, note]))
    expect(notes).toStrictEqual({ [CARD]: 'Lundi', 'card:outils-01': 'Récente', 'card:posture-01': 'Lundi' })
  })
})

describe('a database of an earlier version of the app', () => {
  const { session } = aGame()
  const row = { id: session.id, updatedAt: 1, session }
  const wall = newWall(session.id)

  async function upgraded(version: 1 | 2) {
    const name = freshName()
    await withRawDatabase(name, version * 10, (raw) => {
      raw.createObjectStore('sessions', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt')
      raw.createObjectStore('steps', { keyPath: ['sessionId', 'position'] }).createIndex('sessionId', 'sessionId')
      if (version === 2) raw.createObjectStore('walls', { keyPath: 'sessionId' })
    })
    await withRawDatabase(name, undefined, (raw) => {
      const writing = raw.transaction([...raw.objectStoreNames], 'readwrite')
      writing.objectStore('sessions').put(row)
      if (version === 2) writing.objectStore('walls').put(wall)
    })
    return openDatabase(name)
  }

  it.each([1, 2] as const)('(%i) gets its marks and keeps what it had', async (version) => {
    const database = await upgraded(version)
    expect(await saveMark(database, CARD, { note: 'Lundi' }, 1)).toStrictEqual(OK)
    expect(await loadMark(database, CARD)).toStrictEqual(aMark())
    expect(await loadSession(database, session.id)).toStrictEqual(session)
    expect(await loadWall(database, session.id)).toStrictEqual(version === 2 ? wall : undefined)
  })
})
