import type { Session } from '../domain/session'

/** More would make a name that nobody reads. */
const MOST_CARDS = 3

/**
 * `reflextics-2026-11-22-donnees-donnees-01.docx`: the day, the themes, the cards, in the order of play; what comes
 * after the third card is counted (`-et-2`). `day` is an ISO date.
 */
export function fileName(session: Session, day: string, extension: string): string {
  const cards = session.rounds.map(({ card }) => card)
  const themes = [...new Set(cards.map(({ theme }) => theme))]
  const ids = [...new Set(cards.map(({ id }) => id))]
  const more = ids.length > MOST_CARDS ? [`et-${ids.length - MOST_CARDS}`] : []
  return `${['reflextics', day, ...themes, ...ids.slice(0, MOST_CARDS), ...more].join('-')}.${extension}`
}
