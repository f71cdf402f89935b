import { buildSearchFile } from '../../src/content/search/build-search-file'
import { openSearch } from '../../src/content/search/search'
import { frenchFile } from './pack-on-disk'

/** All that can be found in the published texts, through the file as the build writes it. */
export function frenchSearch() {
  const file = buildSearchFile({
    themes: frenchFile('themes'),
    cards: frenchFile('cards'),
    resources: frenchFile('resources'),
    board: frenchFile('board'),
    recommendations: frenchFile('recommendations'),
    references: frenchFile('references'),
    training: frenchFile('training'),
    glossary: frenchFile('glossary'),
    actors: frenchFile('actors'),
    practices: frenchFile('practices'),
    compass: frenchFile('compass'),
    words: frenchFile('words'),
  })
  const written = JSON.parse(JSON.stringify(file)) as typeof file
  return { documents: file.documents, search: openSearch(written) }
}
