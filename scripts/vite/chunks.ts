// Which code is fetched together. Left alone, the bundler makes a file of each set of modules that the same screens
// share: thirty for one page, each a journey to the host.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath } from 'vite'
import { ROOT } from '../lib/root.mjs'

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

const FEATURES = join(ROOT, 'src', 'features')
const inFeatures = (path: string) => normalizePath(join(FEATURES, path))
const pagesIn = (feature: string) =>
  readdirSync(join(FEATURES, feature))
    .filter((file) => file.endsWith('-page.tsx'))
    .map((file) => inFeatures(`${feature}/${file}`))

const MAIN = normalizePath(join(ROOT, 'src', 'app', 'main.tsx'))
const WALL = inFeatures('projection/projection-page.tsx')
const NOTES = inFeatures('library/my-notes-page.tsx')
/** The roots of what is counted below: a module is in a kind as many times as roots cannot do without it. */
const ROOTS = {
  base: [MAIN],
  /** Pages of the library that read no session. */
  library: pagesIn('library').filter((page) => page !== NOTES),
  /** One card, one resource. */
  items: ['library/card-page.tsx', 'library/resource-page.tsx'].map(inFeatures),
  wall: [WALL],
  desk: [inFeatures('play/desk-page.tsx'), normalizePath(join(ROOT, 'src', 'app', 'session-layout.tsx'))],
  /** They show sessions, and play none. */
  readers: ['home/home-page.tsx', 'history/history-page.tsx'].map(inFeatures),
  others: [
    NOTES,
    ...readdirSync(FEATURES)
      .filter((feature) => feature !== 'library')
      .flatMap(pagesIn),
  ],
}
type Kind = keyof typeof ROOTS
/** What so many pages of the library share, all of them fetch. */
const SHARED = 3
/** Each is a module of its own, and would be a file of its own. */
const ICON = /lucide-react[\\/].*[\\/]icons[\\/]/
/** In bytes: smaller files of icons are put together. */
const FEW_ICONS = 2_000

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

/** Without the names of all the screens that a group of icons is for: every page lists these files. */
export const chunkFileName = ({ name }: { readonly name: string }): string =>
  `assets/${name.replace(/~.*/, '')}-[hash].js`

/** The groups of `output.codeSplitting`, the first that takes a module having it. */
export function chunkGroups() {
  const closures = new Map<string, ReadonlySet<string>>()
  const countIn = (kind: Kind, id: string, modules: Modules): number =>
    ROOTS[kind].filter((root) => {
      const closure = closures.get(root) ?? closureOf(root, modules)
      closures.set(root, closure)
      return closure.has(id)
    }).length

  const group = (name: string, holds: (count: (kind: Kind) => number) => boolean) => ({
    debugName: name,
    // The entry and the wall keep files of their own, by which pages know them.
    name: (id: string, modules: Modules): string | null =>
      id !== MAIN && id !== WALL && holds((kind) => countIn(kind, id, modules)) ? name : null,
  })
  const groups = [
    group('base', (count) => count('base') > 0),
    // The desk shows cards and resources too, and does without the rest of the library.
    group('texts', (count) => count('library') >= SHARED && count('items') > 0 && count('desk') > 0),
    group('reading', (count) => count('library') >= SHARED && count('items') > 0),
    // A card and a resource, which are opened most, do without it.
    group('study', (count) => count('library') >= SHARED && count('desk') === 0),
    group('fields', (count) => count('items') === ROOTS.items.length && count('desk') > 0),
    group('item', (count) => count('items') === ROOTS.items.length),
    group('sessions', (count) => count('library') === 0 && count('wall') > 0 && count('readers') > 0),
    group('game', (count) => count('library') === 0 && count('wall') > 0 && count('desk') > 0),
    group('parts', (count) => count('library') === 0 && count('desk') > 0 && count('others') > 1),
    { name: 'icons', test: ICON, entriesAware: true, entriesAwareMergeThreshold: FEW_ICONS },
  ]
  // Whatever a module of a group needs is in that group or in one that all its screens fetch: see the conditions.
  return groups.map((one, index) => ({
    ...one,
    priority: groups.length - index,
    includeDependenciesRecursively: false,
  }))
}
