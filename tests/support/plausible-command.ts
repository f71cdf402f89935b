// What a narrator would probably do next; `dice` chooses between the possibilities.
import type { Card } from '../../src/domain/pack'
import type { Round, Session } from '../../src/domain/session'
import { LEVEL_IDS } from '../../src/domain/vocabulary'
import { currentRound } from '../../src/game/selectors'
import type { TimelineCommand } from '../../src/game/timeline'
import { createCommand } from './session-builder'

const one = (commands: readonly TimelineCommand[], dice: number): TimelineCommand =>
  commands[dice % commands.length] ?? { type: 'next-stage' }

function whilePlaying(round: Round, dice: number): TimelineCommand {
  const level = LEVEL_IDS[dice % LEVEL_IDS.length] ?? 'team'
  switch (round.stage) {
    case 'situation':
      return { type: 'next-stage' }
    case 'roundtable':
      return one(
        [
          { type: 'next-turn' },
          { type: 'next-turn' },
          { type: 'end-turn' },
          { type: 'next-stage' },
          { type: 'next-turn' },
          { type: 'postpone-turn', participantId: round.turns[dice % round.turns.length]?.participantId ?? 'nobody' },
          { type: 'new-lap' },
          { type: 'next-stage' },
        ],
        dice,
      )
    case 'resources':
      return one(
        [
          { type: 'decide', outcome: 'continue' },
          { type: 'decide', outcome: 'continue' },
          { type: 'decide', outcome: 'another' },
          { type: 'decide', outcome: 'stop' },
        ],
        dice,
      )
    case 'actions':
      return dice % 5 === 0 ? { type: 'finish' } : { type: 'add-lead', text: `Piste ${dice}`, level }
  }
}

export function plausibleCommand(session: Session | null, dice: number, deck: readonly Card[]): TimelineCommand {
  if (!session) return createCommand(['Amel', 'Bilal', 'Chloé'].slice(0, 1 + (dice % 3)))
  const round = currentRound(session)
  switch (session.phase) {
    case 'drawing':
      return session.participants.filter((player) => player.present).length < 2
        ? { type: 'add-participant', alias: `Joueuse ${dice}` }
        : { type: 'draw', deck, played: [] }
    case 'playing':
      return round ? whilePlaying(round, dice) : { type: 'next-stage' }
    case 'ending':
      return one(
        [
          { type: 'start-synthesis', parts: [{ id: 'facts', heading: 'Les faits', text: '' }] },
          { type: 'write-synthesis', partId: 'facts', text: `Texte ${dice}` },
          { type: 'draw', deck, played: [] },
          { type: 'close' },
        ],
        dice,
      )
    case 'closed':
      return { type: 'reopen' }
  }
}
