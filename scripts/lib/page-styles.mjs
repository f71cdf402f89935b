// Which of the built style sheets a page needs: those with a class that stands on it.

/**
 * @typedef {{ file: string, css?: string[], imports?: string[], dynamicImports?: string[], isEntry?: boolean }} Chunk
 */

/**
 * Every style sheet of the build, those that others build upon first.
 * @param {Record<string, Chunk>} manifest as Vite writes it
 * @returns {string[]}
 */
export function stylesInOrder(manifest) {
  /** @type {Set<string>} */
  const styles = new Set()
  const seen = new Set()
  /** @param {string} name */
  const visit = (name) => {
    const chunk = manifest[name]
    if (!chunk || seen.has(name)) return
    seen.add(name)
    for (const one of chunk.imports ?? []) visit(one)
    for (const sheet of chunk.css ?? []) styles.add(sheet)
    for (const one of chunk.dynamicImports ?? []) visit(one)
  }
  for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(name)
  return [...styles]
}

/**
 * Which of the sheets a page needs: those of all pages, and each that has one of its classes.
 * @param {string} html
 * @template {{ readonly text: string, readonly isOfAll: boolean }} Sheet
 * @param {readonly Sheet[]} sheets
 * @returns {Sheet[]}
 */
export function stylesFor(html, sheets) {
  const classes = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => (names ?? '').split(/\s+/)))
  const isNeeded = (/** @type {string} */ sheet) =>
    [...sheet.matchAll(/\.([\w-]+)/g)].some(([, name]) => classes.has(name ?? ''))
  return sheets.filter(({ text, isOfAll }) => isOfAll || isNeeded(text))
}
