// Installs exactly what the lock file says, and only when node_modules says otherwise.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'
import { npm } from './run.mjs'

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by path, as in a lock file */

/**
 * Optional packages may be missing: they are those of other platforms.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function isInstalled(wanted, installed) {
  const complete = Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = installed[path]
    return path === '' || (found ? found.version === version : optional === true)
  })
  return complete && Object.keys(installed).every((path) => path in wanted)
}

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function packagesIn(file) {
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** Resolves to whether there was something to do. */
export async function ensureInstalled() {
  const wanted = packagesIn(join(ROOT, 'package-lock.json'))
  // npm writes this list last, so an install that was cut short has none.
  const installed = packagesIn(join(ROOT, 'node_modules', '.package-lock.json'))
  if (wanted && installed && isInstalled(wanted, installed)) return false

  console.log('Installation de ce que dit package-lock.json (une seule fois, il faut Internet)…')
  if ((await npm(['ci', '--include=dev'])) !== 0) {
    console.error("L'installation a échoué : voir les lignes ci-dessus.")
    process.exit(1)
  }
  return true
}
