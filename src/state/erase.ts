// Everything goes: the database, the settings, what is kept for use without a network, and what other tabs hold.
import { eraseDatabase } from '../storage/erase'
import { database } from './environment'
import { clearKeys, setErasure, tellOtherTabs } from './erased'
import { isOwnKey, ownCaches, ownScope } from './own-keys'

/** Longest wait for a first version that is still being kept, in milliseconds. */
const INSTALLING = 10_000

/** Resolves when that worker writes no more. */
function settled(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    if (worker?.state !== 'installing') resolve()
    else {
      worker.addEventListener('statechange', () => resolve(), { once: true })
      setTimeout(resolve, INSTALLING)
    }
  })
}

async function eraseOfflineCopies(): Promise<void> {
  if ('serviceWorker' in navigator) {
    const scope = ownScope()
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      if (registration.scope !== scope) continue
      await settled(registration.installing)
      await registration.unregister()
    }
  }
  for (const name of await ownCaches()) await caches.delete(name)
}

/** What a version before or after this one may have made beside the database. */
async function eraseOtherDatabases(): Promise<void> {
  if (!('databases' in indexedDB)) return
  for (const { name } of await indexedDB.databases()) {
    if (name !== undefined && isOwnKey(name)) indexedDB.deleteDatabase(name)
  }
}

/** Erases all that the app keeps on this device, in every tab; the screen of it takes the place of every other. */
export async function eraseEverything(): Promise<void> {
  // Every screen goes first, here and elsewhere, so that none writes anything back.
  setErasure('erasing')
  tellOtherTabs()
  try {
    const erased = await eraseDatabase(database)
    if (!erased.ok) {
      setErasure(erased.error === 'blocked' ? 'blocked' : 'failed')
      return
    }
    await eraseOtherDatabases()
    await eraseOfflineCopies()
    clearKeys('local', 'session')
    setErasure('erased')
  } catch {
    setErasure('failed')
  }
}
