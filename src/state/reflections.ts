// Reflections led alone, as other pages than their own know of them.
import { leadingCard } from '../game/selectors'
import { listSessions } from '../storage/sessions'
import { attempt } from '../storage/storage-failure'
import { database } from './environment'

/** The reflection on that card that was last changed and is not finished; undefined when there is none. */
export async function findReflection(cardId: string): Promise<string | undefined> {
  const stored = await attempt(() => listSessions(database))
  const sessions = stored.ok ? stored.value.flatMap((one) => ('session' in one ? [one.session] : [])) : []
  return sessions.find(
    (session) => session.kind === 'solo' && session.phase !== 'closed' && leadingCard(session)?.id === cardId,
  )?.id
}
