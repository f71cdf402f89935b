// The round table's order and clocks. One person speaks at most; nobody is cut short by another's arrival.
import type { Round, Session, Turn } from '../domain/session'
import { elapsed, startClock, STOPPED, stopClock } from './clock'
import type { Context } from './context'
import { shuffle } from './shuffle'

type Random = Context['random']

const freshTurn = (participantId: string): Turn => ({ participantId, status: 'waiting', clock: STOPPED, before: 0 })

/** Another one begins each round and each lap: nobody is always first. */
function rotate<Item>(items: readonly Item[], by: number): readonly Item[] {
  const shift = items.length === 0 ? 0 : by % items.length
  return [...items.slice(shift), ...items.slice(0, shift)]
}

/** By how many places the order is rotated in the last round. */
const shiftOf = (session: Session, round: Round): number => session.rounds.length + round.lap - 2

/** The round with its order of speech set, when it was not yet: as the plan says. */
export function seat(session: Session, round: Round, random: Random): Round {
  if (round.turns.length > 0) return round
  const present = session.participants.filter((participant) => participant.present).map(({ id }) => id)
  const order = session.plan.order === 'random' ? shuffle(present, random) : rotate(present, shiftOf(session, round))
  return { ...round, turns: order.map(freshTurn) }
}

/** Those who wait are put in the order of the plan, after those who had the floor. */
export function arrange(session: Session, round: Round, random: Random): Round {
  const place = (turn: Turn) => session.participants.findIndex(({ id }) => id === turn.participantId)
  const seated = round.turns.toSorted((one, other) => place(one) - place(other))
  const waiting = rotate(seated, shiftOf(session, round)).filter((turn) => turn.status === 'waiting')
  const others = round.turns.filter((turn) => turn.status !== 'waiting')
  return { ...round, turns: [...others, ...(session.plan.order === 'random' ? shuffle(waiting, random) : waiting)] }
}

/** Someone who comes once the order is set speaks last; it is set, but empty, when everybody had gone. */
export function seatLate(round: Round, participantId: string): Round {
  const known = round.turns.some((turn) => turn.participantId === participantId)
  const ordered = round.turns.length > 0 || round.stage !== 'situation'
  if (!ordered || known) return round
  return { ...round, turns: [...round.turns, freshTurn(participantId)] }
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

const closeAll = (round: Round, now: number): Round =>
  round.turns.reduce((table, turn) => closeTurn(table, turn.participantId, now), round)

/** Ends whatever turn is under way, then gives the floor; a player who spoke before takes up her own clock. */
export const openTurn = (round: Round, participantId: string, now: number): Round =>
  editTurn(closeAll(round, now), participantId, (turn) => ({
    ...turn,
    status: 'speaking',
    clock: startClock(turn.clock, now),
  }))

/** Marks that player as having passed; she may still come back later. */
export const passTurn = (round: Round, participantId: string, now: number): Round =>
  editTurn(round, participantId, (turn) => ({ ...turn, status: 'passed', clock: stopClock(turn.clock, now) }))

/** Puts that player behind all the others; she waits, whatever she did before. */
export function postponeTurn(round: Round, participantId: string, now: number): Round {
  const turn = round.turns.find((one) => one.participantId === participantId)
  if (!turn) return round
  const others = round.turns.filter((one) => one !== turn)
  return { ...round, turns: [...others, { ...turn, status: 'waiting', clock: stopClock(turn.clock, now) }] }
}

/** The table goes round once more: everybody waits again, what each has spoken is added to what she spoke before. */
export function startLap(session: Session, round: Round, { now, random }: Context): Round {
  const turns = round.turns.map((turn): Turn => ({
    ...turn,
    status: 'waiting',
    clock: STOPPED,
    before: turn.before + elapsed(turn.clock, now),
  }))
  return arrange(session, { ...round, turns, lap: round.lap + 1 }, random)
}

/** Stops or takes up the clock of the one who speaks. */
export const runSpeakingClock = (round: Round, running: boolean, now: number): Round => ({
  ...round,
  turns: round.turns.map((turn) =>
    turn.status === 'speaking'
      ? { ...turn, clock: running ? startClock(turn.clock, now) : stopClock(turn.clock, now) }
      : turn,
  ),
})

/** Milliseconds that this player has spoken in the round, all laps together. */
export const spokenTime = (turn: Turn, now: number): number => turn.before + elapsed(turn.clock, now)
