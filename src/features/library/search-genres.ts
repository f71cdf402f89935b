// The kinds of things that can be found, as the address names them.
import { SEARCH_KINDS, type SearchKind } from '../../content/search/search-document'

const GENRES: Readonly<Record<SearchKind, string>> = {
  card: 'cartes',
  resource: 'ressources',
  term: 'glossaire',
  reference: 'reperes',
  recommendation: 'recommandations',
  actor: 'acteurs',
  practice: 'pratiques',
  compass: 'boussole',
  training: 'formation',
  level: 'niveaux',
  theme: 'thematiques',
  word: 'mots',
  page: 'pages',
}

/** The kind that the address asks for; what it does not know asks for all. */
export const readGenre = (genre: string | null): SearchKind | undefined =>
  SEARCH_KINDS.find((kind) => GENRES[kind] === genre)

/** The address of a search; without words, that of the page. */
export function searchAddress(words: string, kind?: SearchKind): string {
  const query = new URLSearchParams({
    ...(words.trim() === '' ? {} : { q: words.trim() }),
    ...(kind ? { genre: GENRES[kind] } : {}),
  })
  return query.size === 0 ? '/recherche' : `/recherche?${query}`
}
