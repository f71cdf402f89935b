import type { Card } from '../../domain/pack'
import type { Lead, Session, SessionKind } from '../../domain/session'

/** A lead with where it comes from. */
export interface FollowedLead {
  /** Tells it from every other: a session kept twice has the same leads twice. */
  readonly key: string
  readonly lead: Lead
  readonly card: Pick<Card, 'id' | 'title' | 'theme'>
  readonly session: Pick<Session, 'id' | 'kind' | 'title' | 'createdAt' | 'revision'>
}

const leadKey = (sessionId: string, leadId: string): string => `${sessionId}:${leadId}`

/** The leads of the sessions of that kind, those of the last sessions first. A rehearsal leaves nothing to follow. */
export function followedLeads(
  sessions: readonly Session[],
  kind: Exclude<SessionKind, 'rehearsal'>,
): readonly FollowedLead[] {
  return sessions
    .filter((session) => session.kind === kind)
    .toSorted((one, other) => other.createdAt - one.createdAt)
    .flatMap(({ rounds, id, title, createdAt, revision }) => {
      const session = { id, kind, title, createdAt, revision }
      return rounds.flatMap(({ card, leads }) =>
        leads.map((lead) => ({ key: leadKey(id, lead.id), lead, card, session })),
      )
    })
}
