import type { Round, Session } from '../domain/session'

/** The session with its current round changed. A session without a round comes back as it is. */
export function editRound(session: Session, change: (round: Round) => Round): Session {
  const last = session.rounds.length - 1
  return { ...session, rounds: session.rounds.map((round, index) => (index === last ? change(round) : round)) }
}
