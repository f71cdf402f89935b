import type { Session } from '../domain/session'

/** `reflextics-2026-11-22-outils-01.md`: the day, then the cards played. `day` is an ISO date. */
export function fileName(session: Session, day: string, extension: string): string {
  const cards = session.rounds.map(({ card }) => card.id)
  return `${['reflextics', day, ...cards.slice(0, 3)].join('-')}.${extension}`
}
