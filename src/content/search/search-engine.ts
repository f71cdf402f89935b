// MiniSearch, as this app uses it: which terms stand for a text, and how much each part of it counts.
import MiniSearch, { type AsPlainObject, type SearchOptions } from 'minisearch'
import type { SearchDocument, SearchKind } from './search-document'
import { wordTerms } from './word-terms'
import { wordsIn } from './words-in'

/** A document as MiniSearch takes it in; its number is its place in the list. */
interface Entry {
  readonly id: number
  readonly title: string
  readonly keywords: string
  readonly text: string
}

export type SearchEngine = MiniSearch<Entry>
/** A built index, as JSON. */
export type EngineFile = AsPlainObject

const FIELDS = ['title', 'keywords', 'text']
/** What a text is called counts more than what it mentions. */
export const BOOST: Exclude<SearchOptions['boost'], undefined> = { title: 4, keywords: 2, text: 1 }

/** The short word that one looks up comes before the long text where it is used; bare lists of words come last. */
export const KIND_WEIGHT: Readonly<Record<SearchKind, number>> = {
  term: 1.3,
  card: 1.15,
  resource: 1.2,
  theme: 1.1,
  reference: 1,
  level: 1,
  training: 0.9,
  compass: 0.9,
  practice: 0.9,
  actor: 0.9,
  recommendation: 0.75,
  word: 0.3,
  page: 1,
}

const OPTIONS = {
  fields: FIELDS,
  tokenize: (text: string) => wordsIn(text).map(({ word }) => word),
  processTerm: (word: string) => [...wordTerms(word)],
}

const entry = ({ title, part, keywords = [], passages }: SearchDocument, id: number): Entry => ({
  id,
  title,
  keywords: [part ?? '', ...keywords].join(' '),
  text: passages.join(' '),
})

/** Takes in every word of the documents: a matter of the build, not of a visit. */
export function indexDocuments(documents: readonly SearchDocument[]): SearchEngine {
  const engine = new MiniSearch<Entry>(OPTIONS)
  engine.addAll(documents.map(entry))
  return engine
}

/** Throws when the file is not one that this version of MiniSearch wrote. */
export const openEngine = (file: EngineFile): SearchEngine => MiniSearch.loadJS<Entry>(file, OPTIONS)
