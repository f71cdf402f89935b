// After vite build: writes each page that can be read as plain HTML into dist/, and the page of every other address.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { basePath } from './lib/base-path.mjs'
import { stylesInOrder, stylesFor } from './lib/page-styles.mjs'
import { scriptsFor } from './lib/page-scripts.mjs'
import { pageHtml, shellHtml } from './lib/page-html.mjs'
import { ROOT } from './lib/root.mjs'

const DIST = join(ROOT, 'dist')
const SERVER = join(ROOT, 'node_modules', '.cache', 'reflextics', 'server')
const MANIFEST = join(DIST, '.vite', 'manifest.json')

await build({
  root: ROOT,
  logLevel: 'warn',
  build: { ssr: 'src/app/render-page.tsx', outDir: SERVER, emptyOutDir: true, copyPublicDir: false, manifest: false },
})
const base = basePath().replace(/\/$/, '')
// The pages are made of the files that the app will fetch.
/** @type {Set<string>} */
const fetched = new Set()
globalThis.fetch = async (/** @type {string | URL | Request} */ address) => {
  fetched.add(String(address))
  return new Response(readFileSync(fileAt(String(address))))
}
const fileAt = (/** @type {string} */ address) => join(DIST, address.slice(base.length))

/** Whether what a page takes from the content is much less than all of the files that it is taken from. */
const isWorthIt = (/** @type {unknown} */ data, /** @type {readonly string[]} */ content) =>
  JSON.stringify(data).length < content.reduce((sum, address) => sum + statSync(fileAt(address)).size, 0) / 2
/** @type {typeof import('../src/app/render-page')} */
const { isBundledFile, pagePaths, renderNotFound, renderPage } = await import(
  pathToFileURL(join(SERVER, 'render-page.js')).href
)

const template = readFileSync(join(DIST, 'index.html'), 'utf8')
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'))
const sheets = stylesInOrder(manifest).map((file) => ({
  file,
  text: readFileSync(join(DIST, file), 'utf8'),
  isOfAll: template.includes(`href="${base}/${file}"`),
}))
// It told us the order of the styles; the app has no use for it.
rmSync(dirname(MANIFEST), { recursive: true })

const paths = await pagePaths()
for (const path of paths) {
  fetched.clear()
  const page = await renderPage(path)
  const file = join(DIST, path, 'index.html')
  mkdirSync(dirname(file), { recursive: true })
  // The home page shows what this device holds: it is drawn again rather than taken over.
  const address = path === '/' ? undefined : `${base}${path}`
  const content = [...fetched].filter(isBundledFile)
  const data = address && page.data && isWorthIt(page.data, content) ? page.data : undefined
  const asked = [...fetched].filter((address) => !data || !isBundledFile(address))
  // A page that is read keeps the letters it was first drawn with; nothing moves when the typeface arrives late.
  const written = stylesFor(page.body, sheets)
  const styles = written.map(({ text }) => text.replace('font-display:swap', 'font-display:optional')).join('')
  const preloads = [
    // The app looks for a sheet before it asks for it: those in the page are not to come again, after others.
    ...written.map(({ file }) => `<link rel="stylesheet" disabled href="${base}/${file}">`),
    ...scriptsFor(manifest, page.screen).map((file) => `<link rel="modulepreload" crossorigin href="${base}/${file}">`),
    ...asked.map((address) => `<link rel="preload" as="fetch" crossorigin href="${address}">`),
  ].join('')
  writeFileSync(file, pageHtml(template, { ...page, data, styles, preloads, address }))
}
// Static hosts show it for every address without a file: those of games, which the app then opens, and wrong ones.
writeFileSync(join(DIST, '404.html'), shellHtml(template, await renderNotFound()))
console.log(`${paths.length} pages écrites dans dist/, et 404.html.`)
