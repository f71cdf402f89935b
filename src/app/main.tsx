import '../ui/styles/tokens.css'
import '../ui/styles/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createBrowserRouter, createHashRouter, RouterProvider } from 'react-router'
import { listenToErasure } from '../state/erased'
import { keepInstallOffer } from '../state/install'
import { keepPageLook } from '../state/use-page-look'
import { forgetRehearsals } from './forget-rehearsals'
import { keepFocus } from './keep-focus'
import { resumeWhenIdle } from './resume-when-idle'
import { routes } from './routes'
import { startServiceWorker } from './service-worker-start'
import { sweepWhenIdle } from './sweep-when-idle'
import { translator } from './translator'

/** The app as one file that opens without a server: the file has one path, what stands in it comes after the `#`. */
const isOneFile = import.meta.env.MODE === 'single'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
keepPageLook(/\/projection(\/|$)/.test(isOneFile ? location.hash : location.pathname) ? 'wall' : 'desk')
keepFocus(root)
keepInstallOffer()
listenToErasure()
void forgetRehearsals()
sweepWhenIdle()
resumeWhenIdle()

const router = isOneFile
  ? createHashRouter(routes)
  : createBrowserRouter(routes, { basename: import.meta.env.BASE_URL })
const app = (
  <StrictMode>
    <I18nextProvider i18n={translator}>
      <RouterProvider router={router} />
    </I18nextProvider>
  </StrictMode>
)

/** Resolves when the code and the content of the first page are there. */
const ready = new Promise<void>((resolve) => {
  if (router.state.initialized) resolve()
  else {
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      resolve()
    })
  }
})

// A page written at build time is taken over as it stands; what follows a `?` was not known then.
const isWritten = root.dataset['page'] === location.pathname.replace(/(?<=.)\/$/, '') && location.search === ''
void ready.then(() => {
  if (isWritten) hydrateRoot(root, app)
  else createRoot(root).render(app)
})
if (!isOneFile) startServiceWorker(router)
