// What this device remembers of its backups, and never takes along in one.
import { useSyncExternalStore } from 'react'
import { createStoredChoice } from './stored-choice'

export interface BackupMemory {
  /** When the last one was made or, on an empty device, brought back; null when none ever was. */
  readonly lastAt: number | null
  /** Until when the person does not want to be reminded. */
  readonly hushedUntil: number
}

export interface FolderMemory {
  /** When the folder was last written to; 0 when it never was. */
  readonly at: number
  /** What was written then, in short. */
  readonly print: string
}

const fieldsOf = (stored: unknown): Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
const instant = (value: unknown): number | null => (typeof value === 'number' && value >= 0 ? value : null)

export const backupMemory = createStoredChoice<BackupMemory>('reflextics:backup', (stored) => {
  const { lastAt, hushedUntil } = fieldsOf(stored)
  return { lastAt: instant(lastAt), hushedUntil: instant(hushedUntil) ?? 0 }
})

/** Null when no folder was chosen. */
export const folderMemory = createStoredChoice<FolderMemory | null>('reflextics:backup-folder', (stored) => {
  const { at, print } = fieldsOf(stored)
  return stored === null ? null : { at: instant(at) ?? 0, print: typeof print === 'string' ? print : '' }
})

export function rememberBackup(at: number): void {
  const memory = backupMemory.get()
  backupMemory.set({ ...memory, lastAt: Math.max(memory.lastAt ?? 0, at) })
}

/** Undefined where pages are written beforehand. */
export const useBackupMemory = (): BackupMemory | undefined =>
  useSyncExternalStore(backupMemory.subscribe, backupMemory.get, () => undefined)

export const useFolderMemory = (): FolderMemory | null =>
  useSyncExternalStore(folderMemory.subscribe, folderMemory.get, () => null)

/** Two weeks, in milliseconds. */
const HUSHED = 14 * 86_400_000

/** The person has heard; for a while. */
export const hushReminder = (now: number): void =>
  backupMemory.set({ ...backupMemory.get(), hushedUntil: now + HUSHED })
