import { linesOf, paginate, splitText } from './paginate'
import type { Room } from './room'

/** The text of a lead and what was said of it, or the pieces of them that share a page. */
export interface ReviewPage {
  readonly text: string
  /** Why it was dropped, or what came of it; empty when nobody said. */
  readonly reason: string
}

interface Said {
  readonly text: string
  readonly reason: string
}

/** Under the text stand the level and the state of the lead, in lines. */
const FOOT = 3

/** A lead on as few pages as hold it, what was said of it after it. */
export function reviewPages({ text, reason }: Said, { columns, lines }: Room): readonly ReviewPage[] {
  const room = { columns, lines: Math.max(1, lines - FOOT) }
  const piecesOf = (whole: string, kind: keyof ReviewPage) =>
    whole === '' ? [] : splitText(whole, room).map((words) => ({ kind, words: words.trim() }))
  const pieces = [...piecesOf(text, 'text'), ...piecesOf(reason, 'reason')]
  const pages = paginate(pieces, ({ words }) => linesOf(words, columns), room.lines)
  const said = (page: typeof pieces, kind: keyof ReviewPage) =>
    page.flatMap((piece) => (piece.kind === kind ? [piece.words] : [])).join(' ')
  return pages.map((page) => ({ text: said([...page], 'text'), reason: said([...page], 'reason') }))
}
