import { isStopWord } from './stop-words'
import { stem } from './stem'
import { foldedWords } from './words-in'

/** No question has more; what comes after them is left out. */
const MOST = 12

/** What is looked for: the stem of each word that tells something, once; of words that tell nothing, all of them. */
export function queryTerms(words: string): readonly string[] {
  const folded = foldedWords(words)
  const telling = folded.filter((word) => !isStopWord(word))
  return [...new Set((telling.length > 0 ? telling : folded).map(stem))].slice(0, MOST)
}
