// Builds dist/ when it is not what the sources give.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { basePath } from './base-path.mjs'
import { fingerprint } from './fingerprint.mjs'
import { ROOT } from './root.mjs'
import { npm } from './run.mjs'

const INPUTS = [
  'content',
  'public',
  'scripts',
  'src',
  'index.html',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
]
const STAMP = join(ROOT, 'node_modules', '.cache', 'reflextics', 'build')

/** What went in, then what came out: dist/ may have been built by another command since. */
const stamp = () => `${fingerprint(ROOT, INPUTS, basePath())} ${fingerprint(ROOT, ['dist'])}`

/** Resolves to whether there was something to do. */
export async function ensureBuilt() {
  const built = existsSync(join(ROOT, 'dist', 'index.html'))
  if (built && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp()) return false

  console.log("Construction de l'application…")
  if ((await npm(['run', 'build'])) !== 0) {
    console.error('La construction a échoué : voir les lignes ci-dessus.')
    process.exit(1)
  }
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, stamp())
  return true
}
