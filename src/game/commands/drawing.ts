import { assertNever } from '../../domain/assert-never'
import type { DrawCommand } from '../../domain/command'
import type { Card } from '../../domain/pack'
import { ok } from '../../domain/result'
import type { Round, Session } from '../../domain/session'
import { STOPPED } from '../clock'
import type { Context } from '../context'
import { eligibleCards } from '../eligible-cards'
import { editRound } from '../edit-round'
import { newId } from '../new-id'
import { type CommandResult, refuse } from '../outcome'
import { cardsOf, currentRound, hasBegun, leastParticipants } from '../selectors'
import { enterStage } from '../stages'

function newRound(card: Card, context: Context): Round {
  return {
    id: newId(context.random),
    startedAt: context.now,
    card,
    discarded: [],
    stage: 'situation',
    clocks: { situation: STOPPED, roundtable: STOPPED, resources: STOPPED, actions: STOPPED },
    breath: false,
    summaries: { situation: '', roundtable: '', resources: '', actions: '' },
    turns: [],
    lap: 1,
    usedPrompts: [],
    notes: [],
    sharedResources: [],
    decision: null,
    leads: [],
  }
}

function playCard(session: Session, card: Card, context: Context): CommandResult {
  const rounds = [...session.rounds, newRound(card, context)]
  return ok(enterStage({ ...session, rounds }, 'situation', context))
}

const drawOne = (cards: readonly Card[], { random }: Context): Card | undefined =>
  cards[Math.floor(random() * cards.length)]

/** Draws a card into a new round; the same card never comes twice in a session. */
export function applyDrawCommand(session: Session, command: DrawCommand, context: Context): CommandResult {
  if (command.type === 'redraw') {
    const round = currentRound(session)
    if (session.phase !== 'playing' || !round) return refuse('no-round')
    if (round.stage !== 'situation' || hasBegun(round)) return refuse('redraw-too-late')
    const card = drawOne(eligibleCards(session, command.deck, command.played, round.discarded), context)
    if (!card) return refuse('deck-exhausted')
    return ok(
      editRound(session, (current) => ({ ...current, card, discarded: [...current.discarded, current.card.id] })),
    )
  }

  if (session.phase === 'playing') return refuse('round-under-way')
  const present = session.participants.filter((participant) => participant.present).length
  const least = leastParticipants(session.kind)
  if (session.rounds.length === 0 && present < least) return refuse('too-few-participants', { count: least })
  switch (command.type) {
    case 'draw': {
      const card = drawOne(eligibleCards(session, command.deck, command.played), context)
      return card ? playCard(session, card, context) : refuse('deck-exhausted')
    }
    case 'pick':
      return cardsOf(session).some(({ id }) => id === command.card.id)
        ? refuse('card-already-played', { title: command.card.title })
        : playCard(session, command.card, context)
    default:
      return assertNever(command)
  }
}
