// All that a person keeps on a device, together: what a backup takes away and brings back.
import type { Mark } from './marks'
import type { Session } from './session'

/** The newest format of a backup that this version reads. */
export const BACKUP_FORMAT = 1

/** What she chose for the device, by name; each is read by the screen that knows what it means. */
export type Settings = Readonly<Record<string, unknown>>

export interface Backup {
  /** Milliseconds since the epoch. */
  readonly madeAt: number
  readonly settings: Settings
  readonly marks: readonly Mark[]
  readonly sessions: readonly Session[]
}

/** A key that locks backups, and what it takes to make the same one of the same passphrase. */
export interface LockKey {
  readonly key: CryptoKey
  readonly salt: Uint8Array<ArrayBuffer>
  readonly iterations: number
}
