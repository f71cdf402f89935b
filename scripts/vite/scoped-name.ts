// The names of classes, as short as they can be read: every written page carries them, in its styles and its elements.
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { normalizePath } from 'vite'
import { ROOT } from '../lib/root.mjs'

const SOURCE = join(ROOT, 'src')
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .map((file) => normalizePath(file))
  .sort()

/** The name in the file, and the place of the file among all: no two are the same, in whatever order they are asked. */
export function scopedName(name: string, path: string): string {
  const file = normalizePath(relative(SOURCE, path)).replace(/\?.*/, '')
  // A file made while the app is being written.
  const place = files.includes(file) ? files.indexOf(file) : files.push(file) - 1
  return `${name}-${place.toString(36)}`
}
