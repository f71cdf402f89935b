// Values computed from a session; never stored.
import type { Card } from '../domain/pack'
import type { Lead, Note, Participant, Round, Session, SessionKind, Turn } from '../domain/session'
import type { LevelId } from '../domain/vocabulary'

/** More players than this gets a warning (guide, "Nombre de joueuses": 2 to 10). */
export const RECOMMENDED_PARTICIPANTS = 10
/** Fewer players than this cannot start (guide, "Nombre de joueuses"). */
export const LEAST_PARTICIPANTS = 2
/** One who reflects alone is enough for herself. */
export const leastParticipants = (kind: SessionKind): number => (kind === 'solo' ? 1 : LEAST_PARTICIPANTS)

export const currentRound = (session: Session): Round | undefined => session.rounds.at(-1)

export const participantOf = (session: Session, id: string): Participant | undefined =>
  session.participants.find((participant) => participant.id === id)

const isPresent = (session: Session, turn: Turn): boolean =>
  participantOf(session, turn.participantId)?.present === true

/** Whether the group has gone further than its card, even if it came back to it. */
export const hasBegun = ({ turns, leads, sharedResources, decision }: Round): boolean =>
  turns.length + leads.length + sharedResources.length > 0 || decision !== null

export const speakingTurn = (round: Round): Turn | undefined => round.turns.find((turn) => turn.status === 'speaking')

/** The turns that are still to come, in their order: those whose players are in the room. */
export const waitingTurns = (session: Session, round: Round): readonly Turn[] =>
  round.turns.filter((turn) => turn.status === 'waiting' && isPresent(session, turn))

/** The next turn to come; none when everybody had hers, nor when the narrator points at each. */
export const nextTurn = (session: Session, round: Round): Turn | undefined =>
  session.plan.order === 'pointed' ? undefined : waitingTurns(session, round)[0]

export const cardsOf = (session: Session): readonly Card[] => session.rounds.map((round) => round.card)
/** The card on the table, or the last one that was. */
export const leadingCard = (session: Session): Card | undefined => currentRound(session)?.card
export const leadsOf = (session: Session): readonly Lead[] => session.rounds.flatMap((round) => round.leads)
export const leadsAt = (round: Round, level: LevelId): readonly Lead[] =>
  round.leads.filter((lead) => lead.level === level)
export const sharedNotes = (round: Round): readonly Note[] => round.notes.filter((note) => note.visibility === 'shared')

/** True when more players are present than the guide recommends. */
export const isCrowded = (session: Session): boolean =>
  session.participants.filter((participant) => participant.present).length > RECOMMENDED_PARTICIPANTS
