import { readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { jsonFault } from './json-fault.mjs'

/**
 * The files of a pack's folder: parsed by path (`fr/cards.json`), and the place of the fault of those that are not JSON.
 * @param {string} folder
 */
export function readPackFiles(folder) {
  /** @type {Record<string, unknown>} */
  const files = {}
  /** @type {{ file: string, line: number, column: number }[]} */
  const faults = []
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.json')) continue
    const file = name.split(sep).join('/')
    const text = readFileSync(join(folder, name), 'utf8')
    try {
      files[file] = JSON.parse(text)
    } catch {
      faults.push({ file, ...jsonFault(text) })
    }
  }
  return { files, faults }
}
