// Backups that write themselves: soon after a change, once a minute at most, at once when a session is closed.
import { createStore } from 'zustand/vanilla'
import type { LockKey } from '../domain/backup'
import type { Result } from '../domain/result'
import type { StorageFailure } from '../storage/storage-failure'
import type { FolderMemory } from './backup-memory'
import type { StoredChoice } from './stored-choice'

/** `gone`: the folder is no longer where it was. */
export type FolderFailure = Exclude<StorageFailure, 'stale'> | 'gone'

/** `asking`: the browser wants the person to agree once more. */
export type FolderStatus =
  { readonly state: 'off' | 'on' | 'asking' } | { readonly state: 'failed'; readonly failure: FolderFailure }

export interface Folder {
  readonly name: string
  readonly lock: LockKey | null
  readonly mayWrite: () => Promise<boolean>
  readonly ask: () => Promise<boolean>
  readonly write: (text: string) => Promise<void>
}

/** The text of a backup; null when there is nothing to save. */
export type BackupWriter = (lock: LockKey | null) => Promise<Result<string | null, FolderFailure>>

export interface FolderTools {
  readonly load: () => Promise<Folder | undefined>
  readonly print: () => Promise<string>
  readonly make: BackupWriter
  readonly memory: StoredChoice<FolderMemory | null>
  readonly now: () => number
  /** Runs `work` unless another window is at it. */
  readonly alone: (work: () => Promise<void>) => Promise<void>
  readonly onWritten: (at: number) => void
}

export interface FolderState {
  readonly status: FolderStatus
  readonly name: string
  readonly isLocked: boolean
  /** Reads again which folder there is, and writes to it when there is something new. */
  readonly refresh: () => Promise<void>
  /** Something has changed. */
  readonly noticeChange: () => void
  /** Does not wait for its minute. */
  readonly writeNow: () => Promise<void>
  /** The person agrees once more; only where she has just pressed something. */
  readonly resume: () => Promise<void>
  /** Nothing waits any more. */
  readonly rest: () => void
}

/** Milliseconds: between two files, and from a change to the file, so that a burst of them makes one. */
const MINUTE = 60_000
const SETTLE = 3000

const NAMES: Readonly<Record<string, FolderFailure>> = { NotFoundError: 'gone', QuotaExceededError: 'full' }

/** What the browser says of a folder that it does not write to. */
function statusOf(error: unknown): FolderStatus {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError') return { state: 'asking' }
  return { state: 'failed', failure: NAMES[name] ?? 'failed' }
}

export function createFolderStore({ load, print, make, memory, now, alone, onWritten }: FolderTools) {
  return createStore<FolderState>()((set, get) => {
    let timer: ReturnType<typeof setTimeout> | undefined

    function rest(): void {
      clearTimeout(timer)
      timer = undefined
    }

    async function find(): Promise<Folder | undefined> {
      const folder = await load()
      set({ name: folder?.name ?? '', isLocked: Boolean(folder?.lock) })
      if (!folder) set({ status: { state: 'off' } })
      return folder
    }

    async function write(): Promise<void> {
      try {
        const folder = await find()
        if (!folder) return
        // What changes while it is being written is new again.
        const known = await print()
        if (!(await folder.mayWrite())) {
          set({ status: { state: 'asking' } })
          return
        }
        if (memory.get()?.print === known) {
          set({ status: { state: 'on' } })
          return
        }
        const made = await make(folder.lock)
        if (!made.ok) {
          set({ status: { state: 'failed', failure: made.error } })
          return
        }
        const at = now()
        if (made.value !== null) {
          await folder.write(made.value)
          onWritten(at)
        }
        memory.set({ at, print: known })
        set({ status: { state: 'on' } })
      } catch (error) {
        set({ status: statusOf(error) })
      }
    }

    function writeNow(): Promise<void> {
      rest()
      return alone(write)
    }

    return {
      status: { state: 'off' },
      name: '',
      isLocked: false,
      refresh: writeNow,
      noticeChange: () => {
        if (timer !== undefined || get().status.state === 'off') return
        const wait = Math.max(SETTLE, (memory.get()?.at ?? 0) + MINUTE - now())
        timer = setTimeout(() => void writeNow(), Math.min(wait, MINUTE))
      },
      writeNow,
      resume: async () => {
        const folder = await find()
        const isAllowed = await folder?.ask().catch(() => false)
        if (isAllowed) await writeNow()
      },
      rest,
    }
  })
}
