// What this device holds of the app, as it is now: in the database, by key, and as files for use without a network.
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Inventory, readInventory } from '../storage/inventory'
import { database } from './environment'
import { hasDatabase } from './has-database'
import { ownCaches, ownKeys } from './own-keys'

const NOTHING_STORED: Inventory = { games: 0, reflections: 0, rehearsals: 0, notes: 0, bookmarks: 0 }

/** How much the database holds of each kind; null until it is known, `unavailable` where it does not answer. */
export function useInventory(): Inventory | 'unavailable' | null {
  const [isThere, setThere] = useState<boolean | null>(null)
  useEffect(() => {
    void hasDatabase().then(setThere)
  }, [])
  // To count in a database that is not there would make one.
  const read = async () => {
    if (isThere === null) return null
    return isThere ? readInventory(database).catch(() => 'unavailable' as const) : NOTHING_STORED
  }
  return useLiveQuery(read, [isThere], null)
}

function subscribe(listener: () => void): () => void {
  addEventListener('storage', listener)
  return () => removeEventListener('storage', listener)
}

/** The keys of ours that this browser (`local`) or this tab (`session`) holds; null where pages are written. */
export function useOwnKeys(kind: 'local' | 'session'): readonly string[] | null {
  const keys = useSyncExternalStore(
    subscribe,
    () => JSON.stringify(ownKeys(kind)),
    () => null,
  )
  return keys === null ? null : (JSON.parse(keys) as readonly string[])
}

export interface OfflineCopies {
  readonly files: number
  /** All that this site takes on the device, in bytes; null where the browser does not say. */
  readonly bytes: number | null
}

async function countCopies(): Promise<OfflineCopies> {
  let files = 0
  for (const name of await ownCaches()) files += (await (await caches.open(name)).keys()).length
  const bytes = 'storage' in navigator ? ((await navigator.storage.estimate()).usage ?? null) : null
  return { files, bytes }
}

/** The files that are kept for use without a network; null until they are counted. */
export function useOfflineCopies(): OfflineCopies | null {
  const [copies, setCopies] = useState<OfflineCopies | null>(null)
  useEffect(() => {
    let isWanted = true
    countCopies().then(
      (counted) => isWanted && setCopies(counted),
      () => isWanted && setCopies({ files: 0, bytes: null }),
    )
    return () => {
      isWanted = false
    }
  }, [])
  return copies
}
