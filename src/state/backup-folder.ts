// The folder of this device that backups are written to by themselves, where the browser lets a page write to one.
import { useStore } from 'zustand'
import type { LockKey } from '../domain/backup'
import { newId } from '../game/new-id'
import { contentPrint, type FolderRow, forgetFolder, loadFolder, saveFolder } from '../storage/backup-folder'
import { attempt } from '../storage/storage-failure'
import { watch } from '../storage/watch'
import { folderMemory, rememberBackup } from './backup-memory'
import { database, realContext } from './environment'
import { whenErased } from './erased'
import { askToWrite, mayWrite, writeDay } from './folder-files'
import { type BackupWriter, createFolderStore, type Folder, type FolderState } from './folder-store'
import { playStore } from './play'

/** Not in every browser, nor in TypeScript's library (https://wicg.github.io/file-system-access/). */
interface PickingWindow {
  readonly showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>
}

const picking = () => (globalThis as PickingWindow).showDirectoryPicker

/** Whether this browser lets a page write to a folder. */
export const canChooseFolder = (): boolean => typeof picking() === 'function'

/** Where the person is. */
function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const folderOf = ({ handle, device, lock }: FolderRow): Folder => ({
  name: handle.name,
  lock,
  mayWrite: () => mayWrite(handle),
  ask: () => askToWrite(handle),
  write: (text) => writeDay(handle, { day: today(), device, text }),
})

/** Who writes the file is told by who starts; until then nothing is to be written. */
let make: BackupWriter = () => Promise.resolve({ ok: true, value: null })

const folderStore = createFolderStore({
  load: async () => {
    const row = await loadFolder(database)
    return row && folderOf(row)
  },
  print: () => contentPrint(database),
  make: (lock) => make(lock),
  memory: folderMemory,
  now: () => realContext().now,
  alone: async (work) => {
    if (!('locks' in navigator)) return work()
    await navigator.locks.request('reflextics-backup-folder', { ifAvailable: true }, async (lock) => {
      if (lock) await work()
    })
  },
  onWritten: rememberBackup,
})

/** Writes when a session comes to its end, as soon as that is saved. */
function followDesk(): () => void {
  let isClosing = false
  return playStore.subscribe(({ timeline, save }, before) => {
    const past = before.timeline?.present
    const present = timeline?.present
    if (past?.id === present?.id && past?.phase !== 'closed' && present?.phase === 'closed') isClosing = true
    if (!isClosing || save.state !== 'saved') return
    isClosing = false
    void folderStore.getState().writeNow()
  })
}

let stop: (() => void) | undefined

/** Writes to the folder, if there is one, for as long as the app runs. */
export function startFolderBackups(writer: BackupWriter): void {
  make = writer
  if (stop) return
  const { refresh, noticeChange, writeNow, rest } = folderStore.getState()
  let known: string | undefined
  const unwatch = watch(
    () => contentPrint(database),
    (print) => {
      if (known !== undefined && print !== known) noticeChange()
      known = print
    },
  )
  const unfollow = followDesk()
  const unsubscribe = folderMemory.subscribe(() => undefined)
  const leave = () => {
    if (document.visibilityState === 'hidden' && folderStore.getState().status.state === 'on') void writeNow()
  }
  document.addEventListener('visibilitychange', leave)
  stop = () => {
    for (const end of [unwatch, unfollow, unsubscribe, rest]) end()
    document.removeEventListener('visibilitychange', leave)
    stop = undefined
  }
  whenErased(stop)
  void refresh()
}

const DEVICE_LETTERS = 4

/** Has the person choose a folder and begins to write to it; only where she has just pressed something. */
export async function chooseFolder(writer: BackupWriter, makeLock: () => Promise<LockKey | null>): Promise<void> {
  const handle = await picking()?.({ id: 'reflextics', mode: 'readwrite', startIn: 'documents' })
  if (!handle) return
  const lock = await makeLock()
  const device = newId(realContext().random).slice(0, DEVICE_LETTERS)
  await saveFolder(database, { id: 'backup', handle, device, lock })
  folderMemory.set({ at: 0, print: '' })
  startFolderBackups(writer)
  await folderStore.getState().writeNow()
}

/** Writes no more; the files stay where they are. */
export async function leaveFolder(): Promise<void> {
  await attempt(() => forgetFolder(database))
  stop?.()
  folderMemory.set(null)
  await folderStore.getState().refresh()
}

export const resumeFolder = (): Promise<void> => folderStore.getState().resume()

/** Which folder there is, and how it does. */
export const useFolder = (): FolderState => useStore(folderStore)
