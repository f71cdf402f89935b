// The round table's order and clocks. One person speaks at most; nobody is cut short by another's arrival.
import type { Round, Session, Turn } from '../domain/session'
import { startClock, STOPPED, stopClock } from './clock'

/**
 * The round with its order of speech set, when it was not yet: as seated, starting one place further each round
 * so that the same person is not always first.
 */
export function seat(session: Session, round: Round): Round {
  if (round.turns.length > 0) return round
  const present = session.participants.filter((participant) => participant.present)
  const shift = present.length === 0 ? 0 : (session.rounds.length - 1) % present.length
  const order = [...present.slice(shift), ...present.slice(0, shift)]
  return { ...round, turns: order.map(({ id }) => ({ participantId: id, status: 'waiting', clock: STOPPED })) }
}

/** Someone who comes once the order is set speaks last; it is set, but empty, when everybody had gone. */
export function seatLate(round: Round, participantId: string): Round {
  const known = round.turns.some((turn) => turn.participantId === participantId)
  const ordered = round.turns.length > 0 || round.stage !== 'situation'
  if (!ordered || known) return round
  return { ...round, turns: [...round.turns, { participantId, status: 'waiting', clock: STOPPED }] }
}

const editTurn = (round: Round, participantId: string, change: (turn: Turn) => Turn): Round => ({
  ...round,
  turns: round.turns.map((turn) => (turn.participantId === participantId ? change(turn) : turn)),
})

/** Ends the turn of that player if she is speaking. */
export const closeTurn = (round: Round, participantId: string, now: number): Round =>
  editTurn(round, participantId, (turn) =>
    turn.status === 'speaking' ? { ...turn, status: 'spoken', clock: stopClock(turn.clock, now) } : turn,
  )

/** Ends whatever turn is under way, then gives the floor; a player who spoke before takes up her own clock. */
export function openTurn(round: Round, participantId: string, now: number): Round {
  const quiet = round.turns.reduce((table, turn) => closeTurn(table, turn.participantId, now), round)
  return editTurn(quiet, participantId, (turn) => ({
    ...turn,
    status: 'speaking',
    clock: startClock(turn.clock, now),
  }))
}

/** Marks that player as having passed; she may still come back later. */
export const passTurn = (round: Round, participantId: string, now: number): Round =>
  editTurn(round, participantId, (turn) => ({ ...turn, status: 'passed', clock: stopClock(turn.clock, now) }))

/** Stops or takes up the clock of the one who speaks. */
export const runSpeakingClock = (round: Round, running: boolean, now: number): Round => ({
  ...round,
  turns: round.turns.map((turn) =>
    turn.status === 'speaking'
      ? { ...turn, clock: running ? startClock(turn.clock, now) : stopClock(turn.clock, now) }
      : turn,
  ),
})
