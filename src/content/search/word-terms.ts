import { fold } from './fold'
import { stems } from './stem'
import { isStopWord } from './stop-words'

/** More words than any pack has: what a person types all day is not kept for ever. */
const MOST = 50_000
const known = new Map<string, readonly string[]>()
const NONE: readonly string[] = []

/** The terms that stand for a word in the index, none for those that tell nothing. The same words come all the time. */
export function wordTerms(word: string): readonly string[] {
  const before = known.get(word)
  if (before) return before
  if (known.size >= MOST) known.clear()
  const folded = fold(word)
  const terms = isStopWord(folded) ? NONE : stems(folded)
  known.set(word, terms)
  return terms
}
