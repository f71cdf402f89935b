import { readFileSync } from 'node:fs'

/**
 * The parsed file, or undefined when it is missing or not JSON.
 * @param {string} file
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
