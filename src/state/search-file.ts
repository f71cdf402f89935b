// Where the search finds what it needs. The build makes a file of it beforehand and puts its address here
// (scripts/vite/search-file-plugin.ts); in development and in tests it is made when it is asked for.
import type { SearchFile } from '../content/search/search'
import { loadPack } from './load-pack'

/** Rejects when something cannot be fetched. */
export async function loadSearchFile(): Promise<SearchFile> {
  const { buildSearchFile, SEARCHED_FILES } = await import('../content/search/build-search-file')
  return buildSearchFile(await loadPack(...SEARCHED_FILES))
}
