// What is found for some words, best first. Every word must be there; words that no text holds are looked for as slips of
// the pen; when hardly anything has all of them, what has some of them follows.
import type { Query, SearchOptions, SearchResult } from 'minisearch'
import { queryTerms } from './query-terms'
import type { SearchDocument } from './search-document'
import { BOOST, type EngineFile, KIND_WEIGHT, openEngine, type SearchEngine } from './search-engine'
import { misspeltQuery, termQuery } from './term-query'

/** Everything that can be found, and the index that finds it. */
export interface SearchFile {
  readonly documents: readonly SearchDocument[]
  readonly engine: EngineFile
}

export interface Hit {
  readonly document: SearchDocument
  /** The terms of the index by which it was found. */
  readonly terms: readonly string[]
  /** Whether it has some of the words only. */
  readonly isPartial: boolean
}

export type Search = (words: string) => readonly Hit[]

/** Fewer results than this are followed by what has some of the words only. */
const FEW = 4
/** The shortest thing worth looking for, in letters. */
const SHORTEST = 2

/** Finds in `documents`, the list that the engine has taken in. */
export function searchIn(engine: SearchEngine, documents: readonly SearchDocument[]): Search {
  const weights = documents.map(({ kind }) => KIND_WEIGHT[kind])
  const options: SearchOptions = {
    boost: BOOST,
    boostDocument: (id: number) => weights[id] ?? 1,
    // Terms come as the index holds them.
    tokenize: (term) => [term],
    processTerm: (term) => term,
  }
  const run = (combineWith: 'AND' | 'OR', queries: readonly Query[]) =>
    engine.search({ combineWith, queries: [...queries] }, options)
  const hit =
    (isPartial: boolean) =>
    ({ id, terms }: SearchResult): readonly Hit[] => {
      const document = documents[Number(id)]
      return document ? [{ document, terms, isPartial }] : []
    }

  return (words) => {
    const terms = queryTerms(words)
    if (terms.join('').length < SHORTEST) return []
    let queries = terms.map(termQuery)
    let whole = run('AND', queries)
    if (whole.length === 0) {
      queries = terms.map((term, nth) => {
        const query = queries[nth] ?? term
        return run('OR', [query]).length > 0 ? query : misspeltQuery(term)
      })
      whole = run('AND', queries)
    }
    if (whole.length >= FEW || terms.length === 1) return whole.flatMap(hit(false))
    const known = new Set(whole.map(({ id }) => Number(id)))
    const partly = run('OR', queries).filter(({ id }) => !known.has(Number(id)))
    return [...whole.flatMap(hit(false)), ...partly.flatMap(hit(true))]
  }
}

export const openSearch = ({ documents, engine }: SearchFile): Search => searchIn(openEngine(engine), documents)
