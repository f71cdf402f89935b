// A chosen file, read as far as can be without changing anything.
import type { Backup } from '../../domain/backup'
import type { Issue } from '../../domain/issue'
import { BACKUP_KIND, LONGEST_BACKUP, readBackup } from '../../exports/backup-file'
import { LOCKED_KIND, type LockedBackup, openLocked, readLocked } from '../../exports/backup-lock'
import { readEnvelope } from '../../exports/json-envelope'
import { planRestore, type RestorePlan } from '../../state/backup'
import { subtleCrypto } from './backup-write'

export type RestoreFailure = 'full' | 'unavailable' | 'newer' | 'failed'

export type RestoreState =
  | { readonly step: 'issues'; readonly issues: readonly Issue[] }
  | { readonly step: 'unreadable' | 'damaged' | 'no-crypto' }
  | { readonly step: 'storage'; readonly failure: RestoreFailure }
  | { readonly step: 'locked'; readonly file: string; readonly locked: LockedBackup; readonly isWrong: boolean }
  | { readonly step: 'found'; readonly file: string; readonly backup: Backup; readonly plan: RestorePlan }
  | { readonly step: 'done'; readonly plan: RestorePlan }

async function show(input: object, file: string): Promise<RestoreState> {
  const read = readBackup(input, file)
  if (!read.ok) return { step: 'issues', issues: read.error }
  const plan = await planRestore(read.value)
  if (plan.ok) return { step: 'found', file, backup: read.value, plan: plan.value }
  return { step: 'storage', failure: plan.error === 'stale' ? 'failed' : plan.error }
}

const envelope = { format: 1, longest: LONGEST_BACKUP }

/** Reads a chosen file; a locked one is known to be whole before its passphrase is asked for. */
export async function readRestore(chosen: File): Promise<RestoreState> {
  const file = chosen.name
  // A character takes a byte at least: a file this long is not worth reading.
  if (chosen.size > LONGEST_BACKUP * 4) return { step: 'issues', issues: [{ file, path: '', code: 'file-too-large' }] }
  const text = await chosen.text().catch(() => null)
  if (text === null) return { step: 'unreadable' }
  const read = readEnvelope(text, file, envelope)
  if (!read.ok) return { step: 'issues', issues: read.error }
  const input = read.value
  if ('kind' in input && input.kind === LOCKED_KIND) {
    const subtle = subtleCrypto()
    if (!subtle) return { step: 'no-crypto' }
    const locked = await readLocked(subtle, input, file)
    if (locked.ok) return { step: 'locked', file, locked: locked.value, isWrong: false }
    return locked.error === 'damaged' ? { step: 'damaged' } : { step: 'issues', issues: locked.error }
  }
  if (!('kind' in input) || input.kind !== BACKUP_KIND) {
    return { step: 'issues', issues: [{ file, path: 'kind', code: 'not-allowed', values: { allowed: BACKUP_KIND } }] }
  }
  return show(input, file)
}

/** Opens a locked file; a passphrase that does not fit can be tried again. */
export async function unlockRestore(
  { file, locked }: { readonly file: string; readonly locked: LockedBackup },
  passphrase: string,
): Promise<RestoreState> {
  const subtle = subtleCrypto()
  if (!subtle) return { step: 'no-crypto' }
  const opened = await openLocked(subtle, locked, passphrase)
  if (!opened.ok) return { step: 'locked', file, locked, isWrong: true }
  const read = readEnvelope(opened.value, file, { ...envelope, kind: BACKUP_KIND })
  return read.ok ? show(read.value, file) : { step: 'issues', issues: read.error }
}
