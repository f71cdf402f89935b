import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The first of these programs that is in a folder of PATH, or undefined.
 * @param {readonly string[]} names
 */
export function onPath(...names) {
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
}
