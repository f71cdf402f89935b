import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { newWall } from '../../src/game/wall/edit-wall'
import { addSession, deleteSession, loadCurrentSession, loadSession } from '../../src/storage/sessions'
import { loadWall, saveWall } from '../../src/storage/walls'
import { watch } from '../../src/storage/watch'
import { openDatabase } from '../../src/storage/database'
import { freshDatabase, freshName, withRawDatabase } from '../support/databases'
import { aGame, aGameAt } from '../support/session-builder'

const WALL = { ...newWall('partie'), clock: true }

describe('what the room sees', () => {
  it('is kept by session', async () => {
    const database = freshDatabase()
    expect(await loadWall(database, 'partie')).toBeUndefined()
    await saveWall(database, WALL)
    expect(await loadWall(database, 'partie')).toStrictEqual(WALL)
    expect(await loadWall(database, 'autre')).toBeUndefined()
  })

  it('is forgotten when it cannot be read', async () => {
    const database = freshDatabase()
    await database.table('walls').put({ sessionId: 'partie', pinned: 'partout' })
    expect(await loadWall(database, 'partie')).toBeUndefined()
  })

  it('goes with its session', async () => {
    const database = freshDatabase()
    const { session } = aGame()
    await addSession(database, session)
    await saveWall(database, newWall(session.id))
    await deleteSession(database, session.id)
    expect(await database.walls.count()).toBe(0)
  })

  it('is told to whoever watches it, from this window or another', async () => {
    const name = freshName()
    const [desk, wall] = [openDatabase(name), openDatabase(name)]
    const seen: unknown[] = []
    const stop = watch(
      () => loadWall(wall, 'partie'),
      (value) => seen.push(value),
    )
    await vi.waitFor(() => expect(seen).toStrictEqual([undefined]))
    await saveWall(desk, WALL)
    await vi.waitFor(() => expect(seen).toStrictEqual([undefined, WALL]))
    stop()
  })

  it('is undefined to whoever watches a database that fails', async () => {
    const seen: unknown[] = []
    watch(
      () => Promise.reject(new Error('no')),
      (value) => seen.push(value),
    )
    await vi.waitFor(() => expect(seen).toStrictEqual([undefined]))
  })
})

describe('the session that a wall reads', () => {
  it('is the one of its address, or nothing', async () => {
    const database = freshDatabase()
    const { session } = aGameAt('roundtable')
    await addSession(database, session)
    expect(await loadSession(database, session.id)).toStrictEqual(session)
    expect(await loadSession(database, 'autre')).toBeUndefined()
    await database.table('sessions').put({ id: 'broken', session: { format: 9 } })
    expect(await loadSession(database, 'broken')).toBeUndefined()
  })

  it('without an address is the last changed that is not closed', async () => {
    const database = freshDatabase()
    expect(await loadCurrentSession(database)).toBeUndefined()
    const { session } = aGame()
    await addSession(database, { ...session, id: 'old', updatedAt: 1 })
    await addSession(database, { ...session, id: 'new', updatedAt: 2 })
    await addSession(database, { ...session, id: 'closed', updatedAt: 3, phase: 'drawing' })
    expect((await loadCurrentSession(database))?.id).toBe('closed')
    const closed = aGameAt('resources').play({ type: 'decide', outcome: 'stop' }, { type: 'close' }).session
    await database.table('sessions').put({ id: 'closed', updatedAt: 3, session: { ...closed, id: 'closed' } })
    expect((await loadCurrentSession(database))?.id).toBe('new')
  })
})

describe('a database of the first version of the app', () => {
  it('gets its walls and keeps its sessions', async () => {
    const name = freshName()
    const { session } = aGame()
    await withRawDatabase(name, 10, (raw) => {
      raw.createObjectStore('sessions', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt')
      const steps = raw.createObjectStore('steps', { keyPath: ['sessionId', 'position'] })
      steps.createIndex('sessionId', 'sessionId')
    })
    await withRawDatabase(name, undefined, (raw) => {
      raw.transaction('sessions', 'readwrite').objectStore('sessions').put({ id: session.id, updatedAt: 1, session })
    })
    const database = openDatabase(name)
    expect(await loadSession(database, session.id)).toStrictEqual(session)
    await saveWall(database, WALL)
    expect(await loadWall(database, 'partie')).toStrictEqual(WALL)
  })
})
