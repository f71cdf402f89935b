import '../ui/styles/tokens.css'
import '../ui/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { createTranslator } from '../i18n/create-translator'
import { keepPageLook } from '../state/use-page-look'
import { keepFocus } from './keep-focus'
import { routes } from './routes'

const showUntranslated = import.meta.env.DEV && new URLSearchParams(location.search).has('pseudo')
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
keepPageLook(/\/projection(\/|$)/.test(location.pathname) ? 'wall' : 'desk')
keepFocus(root)
// What is only read needs no database.
void import('../state/session-actions').then(({ forgetOldRehearsals }) => forgetOldRehearsals())

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={createTranslator('fr', { showUntranslated })}>
      <RouterProvider router={createBrowserRouter(routes, { basename: import.meta.env.BASE_URL })} />
    </I18nextProvider>
  </StrictMode>,
)
