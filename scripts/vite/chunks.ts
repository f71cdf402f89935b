// Which code is fetched together. Left alone, the bundler makes a file of each set of modules that the same screens
// share: thirty for one page, each a journey to the host.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath } from 'vite'
import { ROOT } from '../lib/root.mjs'

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

const MAIN = normalizePath(join(ROOT, 'src', 'app', 'main.tsx'))
const LIBRARY = join(ROOT, 'src', 'features', 'library')
const PAGES = readdirSync(LIBRARY)
  .filter((file) => file.endsWith('-page.tsx'))
  .map((file) => normalizePath(join(LIBRARY, file)))
/** Each screen takes a few from the one module that has them all: what a screen needs is not seen from its imports. */
const ICON = /lucide-react[\\/].*[\\/]icons[\\/]/
/** What so many pages of the library share, all of them fetch. */
const SHARED = 3

/** A module and all that it cannot do without. */
function closureOf(id: string, modules: Modules): ReadonlySet<string> {
  const closure = new Set<string>()
  const visit = (one: string) => {
    if (closure.has(one)) return
    closure.add(one)
    modules.getModuleInfo(one)?.importedIds.forEach(visit)
  }
  visit(id)
  return closure
}

/** The groups of `output.codeSplitting`: what every page needs, and what most pages of the library do. */
export function chunkGroups() {
  let closures: { readonly base: ReadonlySet<string>; readonly pages: readonly ReadonlySet<string>[] } | undefined
  const nameOf = (id: string, modules: Modules): string | null => {
    closures ??= { base: closureOf(MAIN, modules), pages: PAGES.map((page) => closureOf(page, modules)) }
    // The entry keeps a file of its own, by which the page knows it.
    if (id === MAIN || ICON.test(id)) return null
    if (closures.base.has(id)) return 'base'
    return closures.pages.filter((page) => page.has(id)).length >= SHARED ? 'reading' : null
  }
  // In groups of those that the same screens show, small groups put together.
  return [{ name: nameOf }, { name: 'icons', test: ICON, entriesAware: true, entriesAwareMergeThreshold: 4_000 }]
}
