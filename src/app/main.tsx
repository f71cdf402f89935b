import '../ui/styles/tokens.css'
import '../ui/styles/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter, HashRouter, parsePath } from 'react-router'
import { listenToErasure } from '../state/erased'
import { keepInstallOffer } from '../state/install'
import { keepPageLook } from '../state/use-page-look'
import { App } from './app'
import { arriveAt, type Arrived, type Page } from './arrive'
import { takeAllOver, takeFrameOver, useEarlyHand } from './early-hand'
import { forgetRehearsals } from './forget-rehearsals'
import { keepFocus } from './keep-focus'
import { resumeWhenIdle } from './resume-when-idle'
import { routes } from './routes'
import { useServiceWorker } from './use-service-worker'

/** The app as one file that opens without a server: the file has one path, what stands in it comes after the `#`. */
const isOneFile = import.meta.env.MODE === 'single'
const BASE = import.meta.env.BASE_URL

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
keepPageLook(/\/projection(\/|$)/.test(isOneFile ? location.hash : location.pathname) ? 'wall' : 'desk')
keepFocus(root)
keepInstallOffer()
listenToErasure()
forgetRehearsals()
resumeWhenIdle()

/** The data of a page that was written with them (scripts/prerender.mjs). */
function writtenData(): { readonly data: unknown } | undefined {
  const text = document.getElementById('data')?.textContent
  return text ? { data: JSON.parse(text) as unknown } : undefined
}

/** Where the app is, as its router says it. */
function addressHere() {
  if (!isOneFile) {
    const { pathname, search, hash } = location
    return { pathname: `/${pathname.slice(BASE.length)}`, search, hash }
  }
  return { pathname: '/', search: '', hash: '', ...parsePath(location.hash.slice(1)) }
}

function Start({ first }: { readonly first: Page | undefined }) {
  useEarlyHand()
  useServiceWorker()
  return <App first={first} />
}

const app = (first: Page | undefined) => (
  <StrictMode>
    {isOneFile ? (
      <HashRouter>
        <Start first={first} />
      </HashRouter>
    ) : (
      <BrowserRouter basename={BASE}>
        <Start first={first} />
      </BrowserRouter>
    )}
  </StrictMode>
)

/** Takes a page over that was written at build time, as it stands: its frame at once, the rest when it has come. */
function takeOver(page: HTMLElement): void {
  const address = addressHere()
  const arriving = arriveAt(routes, address, writtenData())
  const first: Page = { address, arrived: arriving }
  // What cannot be fetched breaks the screen that waits for it.
  const settle = (arrived: readonly Arrived[]) => void (first.settled = arrived)
  arriving.then(settle, () => undefined)
  takeFrameOver()
  hydrateRoot(page, app(first))
}

/** Draws the page once it is there; what could not be fetched is asked for again, and said. */
async function draw(page: HTMLElement): Promise<void> {
  const address = addressHere()
  const arrived = await arriveAt(routes, address).catch(() => undefined)
  takeAllOver()
  createRoot(page).render(app(arrived && { address, arrived }))
}

// What follows a `?` was not known when the page was written.
const isWritten = root.dataset['page'] === location.pathname.replace(/(?<=.)\/$/, '') && location.search === ''
if (isWritten) takeOver(root)
else void draw(root)
