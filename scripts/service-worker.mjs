// After the pages are written: builds the service worker with the list of all that it keeps on the device.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { keptFiles } from './lib/kept-files.mjs'
import { ROOT } from './lib/root.mjs'

const DIST = join(ROOT, 'dist')
/** @param {number} bytes */
const kilobytes = (bytes) => `${Math.round(bytes / 1000)} ko`

// Under another name, for some hosts answer 404 to who asks for 404.html.
copyFileSync(join(DIST, '404.html'), join(DIST, 'app.html'))

const { files, size } = keptFiles(DIST)
await build({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  define: { KEPT_FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'baseline-widely-available',
    outDir: DIST,
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {
      entry: join(ROOT, 'src', 'app', 'service-worker.ts'),
      formats: ['iife'],
      name: 'serviceWorker',
      fileName: () => 'service-worker.js',
    },
  },
})
console.log(`${files.length} fichiers gardés hors connexion, ${kilobytes(size)} compressés.`)
