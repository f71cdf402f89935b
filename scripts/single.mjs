// npm run build:single: the whole app as dist-single/reflextics.html, which opens without a server or a network.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { singleHtml } from './lib/single-html.mjs'
import { ROOT } from './lib/root.mjs'

const OUT = join(ROOT, 'dist-single')
const PARTS = join(ROOT, 'node_modules', '.cache', 'reflextics', 'single')
const FILE = join(OUT, 'reflextics.html')
/** In bytes: it travels by mail and on keys. */
const LIMIT = 3_000_000

await build({
  root: ROOT,
  base: './',
  mode: 'single',
  logLevel: 'warn',
  build: {
    outDir: PARTS,
    emptyOutDir: true,
    copyPublicDir: false,
    manifest: false,
    cssCodeSplit: false,
    assetsInlineLimit: Infinity,
    chunkSizeWarningLimit: LIMIT / 1000,
  },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: false } } } } },
})

const assets = readdirSync(join(PARTS, 'assets'))
/** @param {string} ending */
function theOne(ending) {
  const [name, ...others] = assets.filter((asset) => asset.endsWith(ending))
  if (name === undefined || others.length > 0) throw new Error(`one ${ending} expected among ${assets.join(', ')}`)
  return readFileSync(join(PARTS, 'assets', name), 'utf8')
}
if (assets.length !== 2) throw new Error(`left outside of the file: ${assets.join(', ')}`)
const html = singleHtml(readFileSync(join(PARTS, 'index.html'), 'utf8'), {
  code: theOne('.js'),
  styles: theOne('.css'),
  look: readFileSync(join(ROOT, 'public', 'before-app.js'), 'utf8'),
  icon: readFileSync(join(ROOT, 'public', 'icon.svg'), 'utf8'),
})
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT)
writeFileSync(FILE, html)

const size = Buffer.byteLength(html)
console.log(`dist-single/reflextics.html : ${Math.round(size / 1000)} ko.`)
if (size > LIMIT) {
  console.error(`Trop lourd : ${LIMIT / 1000} ko au plus.`)
  process.exitCode = 1
}
