import '../ui/styles/tokens.css'
import '../ui/styles/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter, HashRouter, parsePath } from 'react-router'
import { listenToErasure } from '../state/erased'
import { keepInstallOffer } from '../state/install'
import { keepPageLook } from '../state/use-page-look'
import { App } from './app'
import { arriveAt, isAt, type Page } from './arrive'
import { takeEarlyHand, useEarlyHand } from './early-hand'
import { forgetRehearsals } from './forget-rehearsals'
import { keepFocus } from './keep-focus'
import { resumeWhenIdle } from './resume-when-idle'
import { routes } from './routes'
import { sweepWhenIdle } from './sweep-when-idle'
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
void forgetRehearsals()
sweepWhenIdle()
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

interface StartProps {
  readonly page: HTMLElement
  readonly first: Page | undefined
}

function Start({ page, first }: StartProps) {
  useEarlyHand(page)
  useServiceWorker()
  return <App first={first} />
}

async function start(page: HTMLElement): Promise<void> {
  // What follows a `?` was not known when the page was written.
  const isWritten = page.dataset['page'] === location.pathname.replace(/(?<=.)\/$/, '') && location.search === ''
  const first = await arriveAt(routes, addressHere(), isWritten ? writtenData() : undefined).catch(() => undefined)
  const content = <Start page={page} first={first} />
  const app = (
    <StrictMode>
      {isOneFile ? <HashRouter>{content}</HashRouter> : <BrowserRouter basename={BASE}>{content}</BrowserRouter>}
    </StrictMode>
  )
  takeEarlyHand()
  // A page whose code does not come is drawn anew, as the screen that says so, and one that was left meanwhile too.
  if (isWritten && first && isAt(first, addressHere())) hydrateRoot(page, app)
  else createRoot(page).render(app)
}

void start(root)
