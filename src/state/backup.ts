// Everything of this device, for a file; and what a file brings back.
import type { Backup } from '../domain/backup'
import { ok, type Result } from '../domain/result'
import { mergeBackup, type MergePlan, planMerge, readAll } from '../storage/backup'
import type { StorageFailure } from '../storage/storage-failure'
import { rememberBackup } from './backup-memory'
import { mergeSettings, planSettings, readSettings, type SettingMerge } from './backup-settings'
import { database, realContext } from './environment'

export { type Merge, MERGES } from '../storage/backup'

export interface RestorePlan extends MergePlan {
  readonly settings: readonly { readonly name: string; readonly merge: SettingMerge }[]
}

const pause = () => new Promise((resolve) => setTimeout(resolve))

/** `unreadable`: how many rows of the device are not in it, because nobody can read them. */
export async function gatherBackup(): Promise<
  Result<{ readonly backup: Backup; readonly unreadable: number }, StorageFailure>
> {
  const read = await readAll(database, pause)
  if (!read.ok) return read
  const { sessions, marks, unreadable } = read.value
  return ok({ backup: { madeAt: realContext().now, settings: readSettings(), marks, sessions }, unreadable })
}

export async function planRestore(backup: Backup): Promise<Result<RestorePlan, StorageFailure>> {
  const planned = await planMerge(database, backup)
  return planned.ok ? ok({ ...planned.value, settings: planSettings(backup.settings) }) : planned
}

/** Merges it; the settings come last, for nothing is lost without them. */
export async function restoreBackup(backup: Backup): Promise<Result<RestorePlan, StorageFailure>> {
  const merged = await mergeBackup(database, backup, realContext().now)
  if (!merged.ok) return merged
  // All that is here is in that file too.
  if (merged.value.wasEmpty) rememberBackup(backup.madeAt)
  return ok({ ...merged.value, settings: mergeSettings(backup.settings) })
}
