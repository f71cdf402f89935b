// Databases for tests: real ones (fake-indexeddb), each under a name of its own. Test files of the unit project
// import 'fake-indexeddb/auto' before anything else, because Dexie looks for IndexedDB as soon as it is loaded.
import { type Database, openDatabase } from '../../src/storage/database'

export const freshName = (): string => `test-${crypto.randomUUID()}`
export const freshDatabase = (): Database => openDatabase(freshName())

/** All that is stored, row by row. */
export const everything = async (database: Database) => ({
  sessions: await database.sessions.toArray(),
  steps: await database.steps.toArray(),
})

/** Runs `use` on the raw database, as another program would, creating it at `version` if need be. */
export function withRawDatabase(name: string, version: number | undefined, use: (raw: IDBDatabase) => void) {
  return new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onerror = () => reject(request.error ?? new Error('open'))
    request.onupgradeneeded = () => {
      if (version !== undefined) use(request.result)
    }
    request.onsuccess = () => {
      const raw = request.result
      if (version === undefined) use(raw)
      raw.close()
      resolve()
    }
  })
}
