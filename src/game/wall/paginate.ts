// Long content is paged, never shrunk: the same pages on the desk and on every wall, whatever its size.
import type { Room } from './room'

/** The space under a paragraph or an item, in lines. */
const GAP = 0.45

/** The lines that `text` takes in columns of that width, the gap under it included. */
export const linesOf = (text: string, columns: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0) + GAP

/** Where a long text may be cut, the best place first. */
const CUTS = [/(?<=\n)/, /(?<=[.!?…]["»\u00A0\u202F]*\s)/, /(?<=[,;:]\s)/, /(?<=\s)/, /(?<=.{12})/s] as const

/** `text` in pieces of at most `lines` lines; together they are the text. */
export function splitText(text: string, { columns, lines }: Room, cut = 0): readonly string[] {
  const pattern = CUTS[cut]
  if (pattern === undefined || linesOf(text, columns) <= lines) return [text]
  const pieces: string[] = []
  for (const part of text.split(pattern)) {
    const longer = `${pieces.at(-1) ?? ''}${part}`
    if (pieces.length > 0 && linesOf(longer.trimEnd(), columns) <= lines) pieces[pieces.length - 1] = longer
    else pieces.push(part)
  }
  return pieces.flatMap((piece) => splitText(piece, { columns, lines }, cut + 1))
}

/** Items in their order on as few pages as hold them; one that is too long for a page has a page of its own. */
export function paginate<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  lines: number,
): readonly (readonly Item[])[] {
  const pages: Item[][] = []
  let left = 0
  for (const item of items) {
    const size = sizeOf(item)
    const page = pages.at(-1)
    if (page && size <= left) page.push(item)
    else {
      pages.push([item])
      left = lines
    }
    left -= size
  }
  return pages
}

/** Paragraphs on pages, those too long for one page cut. */
export const pagesOfText = (paragraphs: readonly string[], room: Room): readonly (readonly string[])[] =>
  paginate(
    paragraphs.flatMap((text) => splitText(text, room)).map((text) => text.trim()),
    (text) => linesOf(text, room.columns),
    room.lines,
  )
