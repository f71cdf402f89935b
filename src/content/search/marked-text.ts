import { wordTerms } from './word-terms'
import { type TextWord, wordsIn } from './words-in'

/** A stretch of text; together they are the text. */
export interface TextPiece {
  readonly text: string
  readonly isMarked: boolean
}

/** A word that says what was looked for, and the term it stands for. */
interface Mark extends TextWord {
  readonly term: string
}

/** The words of the texts last shown: at each key, many are shown again. */
const MOST = 1000
const known = new Map<string, readonly TextWord[]>()

function wordsOf(text: string): readonly TextWord[] {
  const before = known.get(text)
  if (before) return before
  if (known.size >= MOST) known.clear()
  const words = wordsIn(text)
  known.set(text, words)
  return words
}

/** Where the words that stand for one of `terms` are, in the order of the text. */
export function marksIn(text: string, terms: ReadonlySet<string>): readonly Mark[] {
  const marks: Mark[] = []
  for (const word of wordsOf(text)) {
    const term = wordTerms(word.word).find((one) => terms.has(one))
    if (term !== undefined) marks.push({ ...word, term })
  }
  return marks
}

/** The text with those words marked. */
export function markedText(text: string, terms: ReadonlySet<string>): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const { start, end } of marksIn(text, terms)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false })
    pieces.push({ text: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false })
  return pieces
}
