import type { Session } from '../domain/session'

/**
 * What may outlive the notes: cards, leads, priority, synthesis, and counts without names. Aliases, turns, notes, phrases,
 * words of the group and the show of hands go, for good: the caller takes the undo steps with them. A session that is
 * not closed stays as it is.
 */
export function forgetWords(session: Session, now: number): Session {
  if (session.phase !== 'closed' || session.forgottenAt !== null) return session
  return {
    ...session,
    revision: session.revision + 1,
    updatedAt: now,
    forgottenAt: now,
    participants: [],
    plan: { ...session.plan, aim: '' },
    words: [],
    rounds: session.rounds.map((round) => ({
      ...round,
      summaries: { situation: '', roundtable: '', resources: '', actions: '' },
      turns: [],
      notes: [],
      decision: round.decision && { ...round.decision, hands: null },
    })),
  }
}
