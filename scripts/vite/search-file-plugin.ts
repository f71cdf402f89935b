import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type * as Builder from '../../src/content/search/build-search-file'
import { loadModule } from '../lib/load-module.mjs'
import { ROOT } from '../lib/root.mjs'

const FOLDER = join(ROOT, 'content', 'reflextics', 'fr')
const MODULE = /\/src\/state\/search-file\.ts$/

type SearchedPack = Parameters<typeof Builder.buildSearchFile>[0]

/** Indexes the pack as it stands on disk: `npm run content` has checked it. */
async function indexPack(): Promise<string> {
  const { buildSearchFile, SEARCHED_FILES } = await loadModule<typeof Builder>(
    'src/content/search/build-search-file.ts',
  )
  const read = (kind: string): unknown => JSON.parse(readFileSync(join(FOLDER, `${kind}.json`), 'utf8'))
  const pack = Object.fromEntries(SEARCHED_FILES.map((kind) => [kind, read(kind)])) as SearchedPack
  return JSON.stringify(buildSearchFile(pack))
}

/**
 * Indexes the texts when the app is built rather than at each visit: the index becomes a file named by its hash, and the
 * module that would make it fetches it.
 */
export function searchFilePlugin(): Plugin {
  return {
    name: 'reflextics:search-file',
    // The app as one file has no other to fetch: it makes the index when it is asked for.
    apply: (_, { command, mode }) => command === 'build' && mode !== 'single',
    async load(id) {
      if (!MODULE.test(id)) return
      for (const file of readdirSync(FOLDER)) this.addWatchFile(join(FOLDER, file))
      const reference = this.emitFile({ type: 'asset', name: 'search.json', source: await indexPack() })
      return `export async function loadSearchFile() {
        const answer = await fetch(import.meta.ROLLUP_FILE_URL_${reference})
        if (!answer.ok) throw new Error('the search file answered ' + answer.status)
        return answer.json()
      }`
    },
  }
}
