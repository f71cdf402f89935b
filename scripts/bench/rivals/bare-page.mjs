// A page that only greets, made with the same React, router and i18next: what any app of this kind costs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import react from '@vitejs/plugin-react'
import { ROOT } from '../../lib/root.mjs'

const MAIN = `
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import i18next from 'i18next'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { createBrowserRouter, RouterProvider } from 'react-router'

const i18n = i18next.createInstance()
void i18n.init({ lng: 'fr', initAsync: false, resources: { fr: { translation: { hello: 'Bonjour', more: 'Suite' } } } })

function Page() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <main>
      <h1>{t('hello')}</h1>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>{t('more')}</button>
    </main>
  )
}
const router = createBrowserRouter([{ path: '*', element: <Page /> }])
createRoot(document.getElementById('root')).render(
  <I18nextProvider i18n={i18n}><RouterProvider router={router} /></I18nextProvider>,
)
`
const INDEX = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Bonjour</title></head>
<body><div id="root"></div><script type="module" src="/main.jsx"></script></body></html>`

/** Builds it into `folder`. @param {string} folder */
export async function writeBarePage(folder) {
  const source = join(ROOT, 'node_modules', '.cache', 'reflextics', 'bare-page')
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'main.jsx'), MAIN)
  writeFileSync(join(source, 'index.html'), INDEX)
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: 'baseline-widely-available' },
  })
}
