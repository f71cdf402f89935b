// Which of the built files the service worker keeps on the device, and what they weigh.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Of no use without a network, or to the app: what the system shows of it, what only hosts and programs read. */
const LEFT_OUT = [/^404\.html$/, /^service-worker\.js$/, /^icons\//, /^schema\//, /^\./, /\.map$/]

/**
 * Pages that the app draws as well from what it keeps anyway; each as written would weigh as much again. Those of cards,
 * of resources and all listings are kept as they stand.
 */
const DRAWN = [/^recommandations\/.+\/index\.html$/, /^niveaux\//, /^thematiques\//]

/** Vite names what is in it by its content: under that name it never changes. */
const NAMED_BY_CONTENT = /^assets\//

/**
 * @param {string} folder of the built app, its pages written
 * @returns {{ files: { url: string, revision: string | null }[], size: number }} in a stable order; `size` compressed
 */
export function keptFiles(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => ![...LEFT_OUT, ...DRAWN].some((left) => left.test(name)))
    .sort()
  let size = 0
  const files = names.map((url) => {
    const content = readFileSync(join(folder, url))
    size += gzipSync(content).length
    const revision = NAMED_BY_CONTENT.test(url) ? null : createHash('sha256').update(content).digest('hex').slice(0, 16)
    return { url, revision }
  })
  return { files, size }
}
