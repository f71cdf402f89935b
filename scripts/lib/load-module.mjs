import { join } from 'node:path'
import { runnerImport } from 'vite'
import { ROOT } from './root.mjs'

/**
 * A module of src/, TypeScript and JSON imports included.
 * @template Module
 * @param {string} path from the repository's folder
 * @returns {Promise<Module>}
 */
export async function loadModule(path) {
  const { module } = await runnerImport(join(ROOT, path), { configFile: false, logLevel: 'error', root: ROOT })
  return /** @type {Module} */ (module)
}
