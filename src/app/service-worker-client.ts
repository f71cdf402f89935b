// The page's side of the service worker; loaded when the page has nothing else to do.
import { holdGame, isInGame, offerUpdate } from './service-worker-updates'

const HOUR = 3_600_000

/** Where the person is, and when she goes elsewhere. */
interface Whereabouts {
  readonly path: () => string
  readonly follow: (listener: () => void) => void
}

/** Tells when a new version is complete: one that waits already, or one that arrives. */
function watchForUpdates(registration: ServiceWorkerRegistration): void {
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // Without one before it, it is the first version: nothing to update.
      if (worker.state === 'installed' && registration.active) offerUpdate(worker, registration.active)
    })
  if (registration.waiting && registration.active) offerUpdate(registration.waiting, registration.active)
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
}

/** Browsers look for a new version when a page is opened; an app that stays open for days is never opened. */
function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < HOUR) return
    looked = Date.now()
    // Offline, or the host does not answer: next time.
    registration.update().catch(() => undefined)
  })
}

/** Keeps the app on the device, and this tab with the version that all tabs run. */
export async function keepOffline({ path, follow }: Whereabouts): Promise<void> {
  const container = navigator.serviceWorker
  const registration = await container.register(`${import.meta.env.BASE_URL}service-worker.js`)
  let isFirst = registration.active === null
  let isOutdated = false
  let release: (() => void) | undefined

  const look = () => {
    if (isInGame(path())) release ??= holdGame()
    else {
      release?.()
      release = undefined
      if (isOutdated) location.reload()
    }
  }
  container.addEventListener('controllerchange', () => {
    isOutdated = !isFirst
    isFirst = false
    look()
  })
  follow(look)
  look()
  watchForUpdates(registration)
  lookNowAndThen(registration)
}
