// Which of the built scripts and style sheets a page's screen needs beside the first ones: asked for together, not one
// after the other.

/** @typedef {import('./page-styles.mjs').Chunk} Chunk */

/**
 * The files of a screen's code, without those that come with the first script.
 * @param {Record<string, Chunk>} manifest as Vite writes it
 * @param {import('../../src/app/screen').ScreenHandle | undefined} screen
 * @returns {string[]}
 */
export function scriptsFor(manifest, screen) {
  return ownChunks(manifest, screen).map(({ file }) => file)
}

/**
 * The style sheets of a screen's code, without those that come with the first script.
 * @param {Record<string, Chunk>} manifest
 * @param {import('../../src/app/screen').ScreenHandle | undefined} screen
 * @returns {string[]}
 */
export function sheetsFor(manifest, screen) {
  return [...new Set(ownChunks(manifest, screen).flatMap(({ css }) => css ?? []))]
}

/** @param {Record<string, Chunk>} manifest @param {import('../../src/app/screen').ScreenHandle | undefined} screen */
function ownChunks(manifest, screen) {
  if (!screen) return []
  const entry = Object.keys(manifest).filter((name) => manifest[name]?.isEntry)
  const first = new Set(chunksOf(manifest, entry))
  return chunksOf(manifest, [`src/features/${screen.module}.tsx`]).filter((chunk) => !first.has(chunk))
}

/** @param {Record<string, Chunk>} manifest @param {readonly string[]} names */
function chunksOf(manifest, names) {
  /** @type {Set<Chunk>} */
  const chunks = new Set()
  /** @param {string} name */
  const visit = (name) => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the build has no ${name}`)
    if (chunks.has(chunk)) return
    chunks.add(chunk)
    for (const one of chunk.imports ?? []) visit(one)
  }
  names.forEach(visit)
  return [...chunks]
}
