import type { Card } from '../domain/pack'
import type { Session } from '../domain/session'
import { cardsOf } from './selectors'

/**
 * The cards that a random draw may give: of the session's themes (all when none is chosen), not yet played in it,
 * not in `played`. Those in `discarded` come back only when nothing else is left.
 */
export function eligibleCards(
  session: Session,
  deck: readonly Card[],
  played: readonly string[],
  discarded: readonly string[] = [],
): readonly Card[] {
  const { themes } = session.plan
  const gone = new Set([...played, ...cardsOf(session).map((card) => card.id)])
  const left = deck.filter((card) => !gone.has(card.id) && (themes.length === 0 || themes.includes(card.theme)))
  const fresh = left.filter((card) => !discarded.includes(card.id))
  return fresh.length > 0 ? fresh : left
}
