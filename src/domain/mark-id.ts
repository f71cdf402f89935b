// How a card or a resource is called in one's notes; apart from their schema, which weighs more than the page that asks.

/** The longest note, in UTF-16 code units: several pages. */
export const LONGEST_NOTE = 10_000

export type MarkedKind = 'card' | 'resource'

/** What is marked: `card:donnees-01`, `resource:donnees-sensibles`. */
export const markIdOf = (kind: MarkedKind, id: string): string => `${kind}:${id}`
