import type { Lead } from '../../domain/session'
import { LEVEL_IDS, type LevelId } from '../../domain/vocabulary'
import { linesOf, paginate, splitText } from './paginate'
import type { Room } from './room'

/** A lead on the wall, or a piece of one: its number is the same on the rings and in the list. */
export interface BoardEntry {
  readonly number: number
  readonly level: LevelId
  readonly text: string
  readonly weight: number
  readonly isPriority: boolean
}

/** The name of a level above its leads, in lines. */
const HEADING = 1.6
/** What the number before a text takes of a line. */
const NUMBER = 4

/** Leads level by level, the closest first, numbered in that order. */
export function boardEntries(leads: readonly Lead[], priority: string | null): readonly BoardEntry[] {
  return LEVEL_IDS.flatMap((level) => leads.filter((lead) => lead.level === level)).map((lead, index) => ({
    number: index + 1,
    level: lead.level,
    text: lead.text,
    weight: lead.weight,
    isPriority: lead.id === priority,
  }))
}

/** The entries on pages; a level is named again on each page that it goes on to. An empty board is one empty page. */
export function boardPages(
  entries: readonly BoardEntry[],
  { columns, lines }: Room,
): readonly (readonly BoardEntry[])[] {
  const room = { columns: columns - NUMBER, lines: lines - HEADING }
  const pieces = entries.flatMap((entry) =>
    splitText(entry.text, room).map((text) => ({ ...entry, text: text.trim() })),
  )
  const sizeOf = (entry: BoardEntry) => {
    const isFirst = pieces.find(({ level }) => level === entry.level) === entry
    return linesOf(entry.text, room.columns) + (isFirst ? HEADING : 0)
  }
  const pages = paginate(pieces, sizeOf, lines - HEADING)
  return pages.length > 0 ? pages : [[]]
}
