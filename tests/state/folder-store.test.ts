import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FolderMemory } from '../../src/state/backup-memory'
import { type BackupWriter, createFolderStore, type Folder } from '../../src/state/folder-store'
import { createStoredChoice } from '../../src/state/stored-choice'

const MINUTE = 60_000

beforeEach(() => void vi.useFakeTimers({ now: 10 * MINUTE }))
afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
})

/** A folder in memory, on a device where `device.print` tells what there is. */
function aFolder(change: Partial<Folder> = {}) {
  const device = { print: 'a', isAlone: true, isChosen: true, isAllowed: true }
  const written: { at: number; text: string }[] = []
  const folder: Folder = {
    name: 'Sauvegardes',
    lock: null,
    mayWrite: () => Promise.resolve(device.isAllowed),
    ask: () => Promise.resolve((device.isAllowed = true)),
    write: (text) => {
      written.push({ at: Date.now(), text })
      return Promise.resolve()
    },
    ...change,
  }
  const make = vi.fn<BackupWriter>(() => Promise.resolve({ ok: true, value: `file of ${device.print}` }))
  const memory = createStoredChoice<FolderMemory | null>(
    `test-${crypto.randomUUID()}`,
    (stored) => stored as FolderMemory | null,
  )
  const onWritten = vi.fn()
  const store = createFolderStore({
    load: () => Promise.resolve(device.isChosen ? folder : undefined),
    print: () => Promise.resolve(device.print),
    make,
    memory,
    now: () => Date.now(),
    alone: (work) => (device.isAlone ? work() : Promise.resolve()),
    onWritten,
  })
  const changeTo = (print: string) => {
    device.print = print
    store.getState().noticeChange()
  }
  return { device, written, make, memory, onWritten, store, changeTo, get: () => store.getState() }
}
const pass = (time: number) => vi.advanceTimersByTimeAsync(time)

describe('a folder that is written to by itself', () => {
  it('has what is new as soon as the app is opened, and nothing twice', async () => {
    const { get, written, onWritten } = aFolder()
    await get().refresh()
    expect(get()).toMatchObject({ status: { state: 'on' }, name: 'Sauvegardes', isLocked: false })
    await get().refresh()
    expect(written.map(({ text }) => text)).toStrictEqual(['file of a'])
    expect(onWritten).toHaveBeenCalledExactlyOnceWith(10 * MINUTE)
  })

  it('is written once a minute at most while things change', async () => {
    const { get, written, changeTo } = aFolder()
    await get().refresh()
    for (let second = 0; second < 150; second += 1) {
      changeTo(`b${second}`)
      await pass(1000)
    }
    const waits = written.slice(1).map(({ at }, nth) => at - written[nth]!.at)
    expect(waits).toStrictEqual([MINUTE, MINUTE])
    await pass(MINUTE)
    expect(written.at(-1)?.text).toBe('file of b149')
    await pass(10 * MINUTE)
    expect(written).toHaveLength(4)
  })

  it('does not wait when a session is closed', async () => {
    const { device, get, written, changeTo } = aFolder()
    await get().refresh()
    changeTo('b')
    device.print = 'closed'
    await get().writeNow()
    expect(written.at(-1)).toStrictEqual({ at: 10 * MINUTE, text: 'file of closed' })
    await pass(10 * MINUTE)
    expect(written).toHaveLength(2)
  })

  it('is left to the window that is at it', async () => {
    const { device, get, written } = aFolder()
    device.isAlone = false
    await get().refresh()
    expect(written).toStrictEqual([])
  })

  it('gets nothing in the place of something when the device is empty', async () => {
    const { get, make, written, onWritten } = aFolder()
    make.mockResolvedValue({ ok: true, value: null })
    await get().refresh()
    expect(get().status).toStrictEqual({ state: 'on' })
    expect([written, onWritten.mock.calls]).toStrictEqual([[], []])
  })

  it('asks for permission again, and goes on once it is given', async () => {
    const { device, get, written } = aFolder()
    device.isAllowed = false
    await get().refresh()
    expect(get().status).toStrictEqual({ state: 'asking' })
    expect(written).toStrictEqual([])
    await get().resume()
    expect(get().status).toStrictEqual({ state: 'on' })
    expect(written).toHaveLength(1)
  })

  it.each([
    ['NotFoundError', { state: 'failed', failure: 'gone' }],
    ['QuotaExceededError', { state: 'failed', failure: 'full' }],
    ['NotAllowedError', { state: 'asking' }],
    ['InvalidStateError', { state: 'failed', failure: 'failed' }],
  ])('says why it is not written (%s), and is tried again at the next change', async (name, status) => {
    let isBroken = true
    const write = vi.fn(() => (isBroken ? Promise.reject(new DOMException('', name)) : Promise.resolve()))
    const { get, changeTo, memory } = aFolder({ write })
    await get().refresh()
    expect(get().status).toStrictEqual(status)
    expect(memory.get()).toBeNull()
    isBroken = false
    changeTo('b')
    await pass(MINUTE)
    expect(get().status).toStrictEqual({ state: 'on' })
  })

  it('says that the device cannot be read', async () => {
    const { get, make } = aFolder()
    make.mockResolvedValue({ ok: false, error: 'unavailable' })
    await get().refresh()
    expect(get().status).toStrictEqual({ state: 'failed', failure: 'unavailable' })
  })

  it('is written to no more once it is left', async () => {
    const { device, get, written, changeTo } = aFolder()
    await get().refresh()
    device.isChosen = false
    await get().refresh()
    expect(get()).toMatchObject({ status: { state: 'off' }, name: '' })
    changeTo('b')
    await pass(10 * MINUTE)
    expect(written).toHaveLength(1)
  })
})
