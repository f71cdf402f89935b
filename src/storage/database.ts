// The device's database, and all that is kept in it:
//   sessions  one row a session: the present document and its place among its own steps
//   steps     the documents before and after it, for undo and redo, by session and place
//   walls     what the room sees of a session, by session (since version 2)
//   marks     one's own notes and bookmarks, by card or resource (since version 3)
//   folders   the folder that backups are written to, one row at most (since version 4)
// Rows are parsed when read: what a later or a broken version wrote is told apart, never trusted.
import { Dexie, type EntityTable, type Table } from 'dexie'
import type { LockKey } from '../domain/backup'
import type { Step } from '../game/timeline'
import type { Mark } from '../domain/marks'
import type { Session } from '../domain/session'
import type { Wall } from '../domain/wall'
import { DATABASE_NAME } from './database-name'
import { followTransactions } from './page-left'

export interface SessionRow {
  readonly id: string
  readonly updatedAt: number
  readonly position: number
  /** The places of the first and last steps that are kept; all between them but `position` have a row in steps. */
  readonly first: number
  readonly last: number
  readonly session: Session
}

export interface StepRow extends Step {
  readonly sessionId: string
  readonly position: number
}

/** The browser keeps the handle, which nobody can read anything from, and asks the person again before it is used. */
export interface FolderRow {
  readonly id: 'backup'
  readonly handle: FileSystemDirectoryHandle
  /** Tells the files of this device from those of another that writes to the same folder. */
  readonly device: string
  /** What locks the files; the passphrase that it was made of is kept nowhere. */
  readonly lock: LockKey | null
}

export type Database = Dexie & {
  readonly sessions: EntityTable<SessionRow, 'id'>
  readonly steps: Table<StepRow, [string, number]>
  readonly walls: EntityTable<Wall, 'sessionId'>
  readonly marks: EntityTable<Mark, 'id'>
  readonly folders: EntityTable<FolderRow, 'id'>
}

const VERSION = 4
/** What Dexie multiplies its versions by. */
const NATIVE = 10

/**
 * Refused a version, Dexie asks for the database again without one, and would then write in what a later version of
 * the app made, or add its own tables to it. Here a version is always asked for, and a later one stays refused.
 */
function alwaysVersioned(factory: IDBFactory) {
  return {
    open: (name: string, version = VERSION * NATIVE) => {
      const request = factory.open(name, version)
      request.addEventListener('success', () => followTransactions(request.result))
      return request
    },
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    ...('databases' in factory && { databases: () => factory.databases() }),
  }
}

/** A database handle; it opens with the first request. `strict`: a save is on disk before it is said to be. */
export function openDatabase(name = DATABASE_NAME): Database {
  const factory = (Dexie.dependencies as { indexedDB?: IDBFactory }).indexedDB
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    ...(factory && { indexedDB: alwaysVersioned(factory) }),
  }) as Database
  database.version(1).stores({ sessions: 'id, updatedAt', steps: '[sessionId+position], sessionId' })
  database.version(2).stores({ walls: 'sessionId' })
  database.version(3).stores({ marks: 'id' })
  database.version(VERSION).stores({ folders: 'id' })
  return database
}
