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
IMPORT

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
createRoot(document.getElementById('root')).render(<I18nextProvider i18n={i18n}>ROUTER</I18nextProvider>)
`
/** The two ways of react-router. */
const ROUTERS = {
  'data mode': {
    imports: "import { createBrowserRouter, RouterProvider } from 'react-router'",
    router: "<RouterProvider router={createBrowserRouter([{ path: '*', element: <Page /> }])} />",
  },
  'declarative mode': {
    imports: "import { BrowserRouter, Route, Routes } from 'react-router'",
    router: "<BrowserRouter><Routes><Route path='*' element={<Page />} /></Routes></BrowserRouter>",
  },
}
const INDEX = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Bonjour</title></head>
<body><div id="root"></div><script type="module" src="/main.jsx"></script></body></html>`

/** Builds it into `folder`. @param {string} folder @param {keyof typeof ROUTERS} mode */
export async function writeBarePage(folder, mode) {
  const source = join(ROOT, 'node_modules', '.cache', 'reflextics', 'bare-page')
  mkdirSync(source, { recursive: true })
  const { imports, router } = ROUTERS[mode]
  writeFileSync(join(source, 'main.jsx'), MAIN.replace('IMPORT', imports).replace('ROUTER', router))
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
