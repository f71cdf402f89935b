// Databases as the earlier versions of the app made them, opened by this one: all is still there.
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { newWall } from '../../src/game/wall/edit-wall'
import { forgetFolder, type FolderRow, loadFolder, saveFolder } from '../../src/storage/backup-folder'
import { openDatabase } from '../../src/storage/database'
import { loadMark } from '../../src/storage/marks'
import { loadTimeline } from '../../src/storage/timelines'
import { loadWall } from '../../src/storage/walls'
import { MARK } from '../support/a-backup'
import { freshDatabase, freshName, withRawDatabase } from '../support/databases'
import { FORMAT_1 } from '../support/format-1'
import { FORMAT_2 } from '../support/format-2'
import { FORMAT_3 } from '../support/format-3'

const DOCUMENTS = { 1: FORMAT_1, 2: FORMAT_2, 3: FORMAT_3 }

async function leftBy(version: 1 | 2 | 3) {
  const name = freshName()
  const document = DOCUMENTS[version]
  const { id } = document
  await withRawDatabase(name, version * 10, (raw) => {
    raw.createObjectStore('sessions', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt')
    raw.createObjectStore('steps', { keyPath: ['sessionId', 'position'] }).createIndex('sessionId', 'sessionId')
    if (version > 1) raw.createObjectStore('walls', { keyPath: 'sessionId' })
    if (version > 2) raw.createObjectStore('marks', { keyPath: 'id' })
  })
  await withRawDatabase(name, undefined, (raw) => {
    const writing = raw.transaction([...raw.objectStoreNames], 'readwrite')
    const row = { id, updatedAt: 1, position: 1, first: 0, last: 1, session: document }
    writing.objectStore('sessions').put(row)
    const step = { sessionId: id, position: 0, session: document, command: 'rename-session', field: null }
    writing.objectStore('steps').put(step)
    if (version > 1) writing.objectStore('walls').put(newWall(id))
    if (version > 2) writing.objectStore('marks').put(MARK)
  })
  return { name, id }
}

describe('a database of an earlier version', () => {
  it.each([1, 2, 3] as const)('(%i) keeps everything, and has a place for a folder', async (version) => {
    const { name, id } = await leftBy(version)
    const database = openDatabase(name)
    expect(await loadTimeline(database, id)).toMatchObject({
      ok: true,
      value: { position: 1, present: { id, format: 4 }, past: [{ session: { id } }] },
    })
    expect(await loadWall(database, id)).toStrictEqual(version > 1 ? newWall(id) : undefined)
    expect(await loadMark(database, MARK.id)).toStrictEqual(version > 2 ? MARK : undefined)
    expect(await loadFolder(database)).toBeUndefined()
    expect(database.verno).toBe(4)
  })
})

describe('the folder of the backups', () => {
  it('is kept with a key that nobody can read, until it is left', async () => {
    const database = freshDatabase()
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    const lock = { key, salt: Uint8Array.of(1, 2), iterations: 600_000 }
    const handle = { name: 'Sauvegardes' } as FileSystemDirectoryHandle
    await saveFolder(database, { id: 'backup', handle, device: 'abcd', lock } satisfies FolderRow)
    const kept = await loadFolder(database)
    expect(kept).toMatchObject({ device: 'abcd', handle: { name: 'Sauvegardes' }, lock: { iterations: 600_000 } })
    await expect(crypto.subtle.exportKey('raw', kept!.lock!.key)).rejects.toThrow()
    const iv = new Uint8Array(12)
    expect(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, kept!.lock!.key, iv)).toHaveProperty('byteLength', 28)
    await forgetFolder(database)
    expect(await loadFolder(database)).toBeUndefined()
  })
})
