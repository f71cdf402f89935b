import '../ui/styles/tokens.css'
import '../ui/styles/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createBrowserRouter, createHashRouter, type DataRouter, RouterProvider } from 'react-router'
import { listenToErasure } from '../state/erased'
import { keepInstallOffer } from '../state/install'
import { keepPageLook } from '../state/use-page-look'
import { bringTypeface } from './bring-typeface'
import { takeEarlyHand, useEarlyHand } from './early-hand'
import { forgetRehearsals } from './forget-rehearsals'
import { keepFocus } from './keep-focus'
import { resumeWhenIdle } from './resume-when-idle'
import { routes } from './routes'
import { startServiceWorker } from './service-worker-start'
import { sweepWhenIdle } from './sweep-when-idle'
import { loadScreens, writtenData } from './take-over'
import { translator } from './translator'

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

function App({ router, page }: { readonly router: DataRouter; readonly page: HTMLElement }) {
  useEarlyHand(page)
  return (
    <I18nextProvider i18n={translator}>
      <RouterProvider router={router} />
    </I18nextProvider>
  )
}

const app = (router: DataRouter, page: HTMLElement) => (
  <StrictMode>
    <App router={router} page={page} />
  </StrictMode>
)

/** Resolves when the code and the content of the first page are there. */
const isReady = (router: DataRouter): Promise<void> =>
  new Promise((resolve) => {
    if (router.state.initialized) resolve()
    else {
      const stop = router.subscribe(({ initialized }) => {
        if (!initialized) return
        stop()
        resolve()
      })
    }
  })

/** Takes a page over that was written at build time, as it stands. */
async function takeOver(page: HTMLElement): Promise<DataRouter> {
  const hydrationData = writtenData()
  if (hydrationData) await loadScreens(routes, location.pathname)
  const router = createBrowserRouter(routes, { basename: BASE, ...(hydrationData ? { hydrationData } : {}) })
  await isReady(router)
  takeEarlyHand()
  // What says that something is missing is not what was written.
  if (router.state.errors) createRoot(page).render(app(router, page))
  else hydrateRoot(page, app(router, page))
  return router
}

async function draw(page: HTMLElement): Promise<DataRouter> {
  const router = isOneFile ? createHashRouter(routes) : createBrowserRouter(routes, { basename: BASE })
  await isReady(router)
  takeEarlyHand()
  createRoot(page).render(app(router, page))
  return router
}

// What follows a `?` was not known when the page was written.
const isWritten = root.dataset['page'] === location.pathname.replace(/(?<=.)\/$/, '') && location.search === ''
// When the code of the page does not arrive, it is drawn anew, as the screen that says so.
const started = isWritten ? takeOver(root).catch(() => draw(root)) : draw(root)
void started.then(bringTypeface)
if (!isOneFile) void started.then(startServiceWorker)
