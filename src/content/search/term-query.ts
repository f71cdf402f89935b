// How one term is looked for. Each of these costs by the number of texts it touches, so the short ones touch less.
import type { Query } from 'minisearch'

/** From here on, a term is looked for as the beginning of a word everywhere; below, in titles and keywords only. */
const PREFIX_EVERYWHERE = 3
const FUZZY_ONE = 5
const FUZZY_TWO = 8

const editsFor = ({ length }: string): number => (length < FUZZY_ONE ? 0 : length < FUZZY_TWO ? 1 : 2)

/** The term with two neighbours swapped: the commonest slip, which counts as two edits. */
function swaps(term: string): readonly string[] {
  const letters = [...term]
  return letters.slice(1).flatMap((letter, before) => {
    if (letter === letters[before]) return []
    return [[...letters.slice(0, before), letter, letters[before], ...letters.slice(before + 2)].join('')]
  })
}

/** The term, and the words that begin with it. */
export function termQuery(term: string): Query {
  if (term.length >= PREFIX_EVERYWHERE) return { queries: [term], prefix: true }
  return {
    combineWith: 'OR',
    queries: [term, { queries: [term], prefix: true, fields: ['title', 'keywords'] }],
  }
}

/** What a term that no text holds may have been meant to be. */
export function misspeltQuery(term: string): Query {
  const queries: Query[] = term.length < 3 ? [] : [...swaps(term)]
  const edits = editsFor(term)
  if (edits > 0) queries.push({ queries: [term], fuzzy: edits })
  return { combineWith: 'OR', queries }
}
