// Which of the built scripts a page's screen needs beside the first one: asked for together, not one after the other.

/** @typedef {import('./page-styles.mjs').Chunk} Chunk */

/**
 * The files of a screen's code, without those that come with the first script.
 * @param {Record<string, Chunk>} manifest as Vite writes it
 * @param {import('../../src/app/arrive').ScreenHandle | undefined} screen
 * @returns {string[]}
 */
export function scriptsFor(manifest, screen) {
  if (!screen) return []
  const entry = Object.keys(manifest).filter((name) => manifest[name]?.isEntry)
  const first = filesOf(manifest, entry)
  const own = filesOf(manifest, [`src/features/${screen.module}.tsx`])
  return [...own].filter((file) => !first.has(file))
}

/** @param {Record<string, Chunk>} manifest @param {readonly string[]} names */
function filesOf(manifest, names) {
  /** @type {Set<string>} */
  const files = new Set()
  /** @param {string} name */
  const visit = (name) => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the build has no ${name}`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    for (const one of chunk.imports ?? []) visit(one)
  }
  names.forEach(visit)
  return files
}
