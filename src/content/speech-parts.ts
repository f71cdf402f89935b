// Texts cut for a voice. Some browsers fall silent in the middle of an utterance of more than a quarter of a minute.

/** In characters: some ten seconds, at the slowest. */
const LONGEST = 180

/** After what ends a sentence, the closing quotation mark with it; a point within a number or an address ends none. */
const SENTENCES = /(?<=[.!?…](?: ?[»”)\]])?) (?![»”)\]!?])/u
const CLAUSES = /(?<=[,;:]) /u
const WORDS = / /u

/** Joins neighbours again for as long as they fit. */
function fill(pieces: readonly string[], longest: number): readonly string[] {
  const filled: string[] = []
  for (const piece of pieces) {
    const last = filled.at(-1)
    if (last !== undefined && last.length + piece.length + 1 <= longest) filled[filled.length - 1] = `${last} ${piece}`
    else filled.push(piece)
  }
  return filled
}

/**
 * The text in parts that a voice can say one after the other: sentences, or where one is too long its clauses, or else
 * its words. A word is never cut.
 */
export function speechParts(text: string, longest = LONGEST): readonly string[] {
  const finer = (piece: string, [separator, ...rest]: readonly RegExp[]): readonly string[] =>
    piece.length <= longest || !separator
      ? [piece]
      : fill(
          piece.split(separator).flatMap((one) => finer(one, rest)),
          longest,
        )
  const spaced = text.replace(/\s+/gu, ' ').trim()
  return spaced === '' ? [] : spaced.split(SENTENCES).flatMap((sentence) => finer(sentence, [CLAUSES, WORDS]))
}
