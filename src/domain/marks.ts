// What one person keeps for herself beside a card or a resource: a note, a bookmark. No session knows of it.
import * as z from 'zod/mini'
import type { Immutable } from './immutable'
import { LONGEST_NOTE, type MarkedKind } from './mark-id'

/** The newest format of a file of notes that this version reads. */
export const NOTES_FORMAT = 1

/** What is marked: `card:donnees-01`, `resource:donnees-sensibles`. */
const markId = z.string().check(z.regex(/^(card|resource):[a-z0-9-]{1,60}$/))
/** Milliseconds since the epoch. */
const instant = z.int().check(z.nonnegative())

export const markSchema = z.strictObject({
  id: markId,
  /** Since when it is bookmarked; null when it is not. */
  bookmarkedAt: z.nullable(instant),
  /** Empty when there is none. */
  note: z.string().check(z.maxLength(LONGEST_NOTE)),
  updatedAt: instant,
})

export type Mark = Immutable<z.output<typeof markSchema>>

/** What `markIdOf` was made of; a mark's id has been parsed. */
export function markedBy({ id }: Pick<Mark, 'id'>): { readonly kind: MarkedKind; readonly id: string } {
  const cut = id.indexOf(':')
  return { kind: id.slice(0, cut) === 'card' ? 'card' : 'resource', id: id.slice(cut + 1) }
}

/** A mark that says nothing is not kept. */
export const isBlank = ({ note, bookmarkedAt }: Mark): boolean => note.trim() === '' && bookmarkedAt === null

/** What bringing in `incoming` means where `stored` may already be: the newest wins. */
export function compareMarks(stored: Mark | undefined, incoming: Mark): 'added' | 'newer' | 'older' | 'same' {
  if (!stored) return 'added'
  if (stored.note === incoming.note && stored.bookmarkedAt === incoming.bookmarkedAt) return 'same'
  return incoming.updatedAt > stored.updatedAt ? 'newer' : 'older'
}
