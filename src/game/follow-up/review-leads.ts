import type { Session } from '../../domain/session'
import { byReview, isOpen } from './due'
import { type FollowedLead, followedLeads } from './followed-leads'

/**
 * What a group looks at again before its first card: the open leads of its other sessions, by the day of their review.
 * Those that were settled since this session began were looked at in it: they stay where they were. A rehearsal
 * touches nothing of what is real.
 */
export function reviewLeads(
  sessions: readonly Session[],
  { id, kind, createdAt }: Pick<Session, 'id' | 'kind' | 'createdAt'>,
): readonly FollowedLead[] {
  if (kind !== 'group') return []
  const others = sessions.filter((session) => session.id !== id)
  return byReview(
    followedLeads(others, 'group').filter(({ lead }) => isOpen(lead.state) || (lead.stateAt ?? 0) >= createdAt),
  )
}
