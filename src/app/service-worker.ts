// Keeps the whole app on the device from the first visit on. A version is kept complete or not at all, and takes the
// place of the one before when a person asks for it, or when no tab uses that one any more. Built by
// scripts/service-worker.mjs after the pages are written, for its list names them.
import { addRoute, createHandlerBoundToURL, precache, type PrecacheEntry } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { pageAt, withTypeface } from './service-worker-page'
import { LULL, TELL_WHEN_QUIET } from './service-worker-quiet'

/** Every file to keep, as seen from the folder of this one; put in by the build. */
declare const KEPT_FILES: readonly PrecacheEntry[]

interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** What is used here of a service worker's own world, which TypeScript's library for pages does not know. */
declare const self: {
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  addEventListener(type: 'fetch', listener: () => void): void
  addEventListener(type: 'message', listener: (event: Lasting & Pick<MessageEvent, 'data' | 'ports'>) => void): void
  addEventListener(type: 'activate', listener: (event: Lasting) => void): void
}

const FOLDER = new URL('./', location.href).pathname
/** The build writes the list wherever it is named. */
const kept = KEPT_FILES
const TYPEFACE = FOLDER + (kept.find(({ url }) => url.endsWith('.woff2'))?.url ?? '')
const names = new Set(kept.map(({ url }) => url))
const isKept = (file: string) => names.has(file)
const pageOf = (url: URL) =>
  url.pathname.startsWith(FOLDER) ? pageAt(url.pathname.slice(FOLDER.length), isKept) : undefined

let asked = 0
self.addEventListener('fetch', () => {
  asked = Date.now()
})

const lull = () => asked + LULL - Date.now()

/** Once no tab has asked for anything for a while. */
async function quiet(): Promise<void> {
  for (let rest = lull(); rest > 0; rest = lull()) await new Promise((resolve) => setTimeout(resolve, rest))
}

precache([...kept])
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && pageOf(url),
  async (options) => {
    const file = pageOf(options.url) ?? ''
    const page = await createHandlerBoundToURL(file)(options)
    // Someone may go to a picture, or to a file of letters.
    if (!file.endsWith('.html')) return page
    const headers = new Headers(page.headers)
    // They tell of the body as it once came.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name)
    return new Response(withTypeface(await page.text(), TYPEFACE), { headers })
  },
)
addRoute({ directoryIndex: '', cleanURLs: false })

self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
  if (event.data === TELL_WHEN_QUIET) event.waitUntil(quiet().then(() => event.ports[0]?.postMessage(null)))
})
// The tab of the first visit is served from here without a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
