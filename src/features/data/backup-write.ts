// A backup as the text of a file, locked or not.
import type { LockKey } from '../../domain/backup'
import { fail, ok, type Result } from '../../domain/result'
import { writeBackup } from '../../exports/backup-file'
import { deriveLockKey, IV_LENGTH, lockBackup, SALT_LENGTH } from '../../exports/backup-lock'
import { gatherBackup } from '../../state/backup'
import type { BackupWriter, FolderFailure } from '../../state/folder-store'

export interface MadeBackup {
  readonly text: string
  /** How many things are in it, and how many are not, because nobody can read them. */
  readonly count: number
  readonly unreadable: number
}

/** What locks and unlocks; a page that came without https has none. */
export const subtleCrypto = (): SubtleCrypto | undefined => (crypto as Partial<Crypto>).subtle

const chance = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** Null where nothing can be locked. */
export async function makeLock(passphrase: string): Promise<LockKey | null> {
  const subtle = subtleCrypto()
  return subtle ? deriveLockKey(subtle, passphrase, chance(SALT_LENGTH)) : null
}

export async function makeBackup(lock: LockKey | null): Promise<Result<MadeBackup, FolderFailure>> {
  const gathered = await gatherBackup()
  if (!gathered.ok) return fail(gathered.error === 'stale' ? 'failed' : gathered.error)
  const { backup, unreadable } = gathered.value
  const text = writeBackup(backup)
  const count = backup.sessions.length + backup.marks.length
  if (!lock) return ok({ text, count, unreadable })
  const subtle = subtleCrypto()
  if (!subtle) return fail('failed')
  return ok({ text: await lockBackup(subtle, text, lock, chance(IV_LENGTH)), count, unreadable })
}

/** The same for the folder: nothing takes the place of something there. */
export const writeForFolder: BackupWriter = async (lock) => {
  const made = await makeBackup(lock)
  return made.ok ? ok(made.value.count > 0 ? made.value.text : null) : made
}
