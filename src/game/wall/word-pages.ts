import type { GroupWord } from '../../domain/session'
import { linesOf } from './paginate'
import type { Room } from './room'

/** A word as the room sees it. */
export type SaidWord = Pick<GroupWord, 'text' | 'count'>

/** The words of the survey stand beside those of the group. */
const BESIDE_SURVEY = 0.48
/** What the number before a word and the space after it take of a line. */
const NUMBER = 6
/** The name of a column above its words, in lines. */
const HEADING = 2

/** The words of the group, those said most often first, one after the other on lines. No word is one empty page. */
export function wordPages(words: readonly GroupWord[], room: Room): readonly (readonly SaidWord[])[] {
  const columns = Math.floor(room.columns * BESIDE_SURVEY)
  const pages: SaidWord[][] = [[]]
  let lines = 0
  let used = columns
  for (const { text, count } of words.toSorted((one, other) => other.count - one.count)) {
    const width = text.length + NUMBER
    const size = used + width <= columns ? 0 : linesOf('x'.repeat(width), columns)
    if (lines + size > room.lines - HEADING && lines > 0) {
      pages.push([])
      lines = linesOf('x'.repeat(width), columns)
      used = width
    } else {
      lines += size
      used = size > 0 ? width : used + width
    }
    pages.at(-1)?.push({ text, count })
  }
  return pages
}
