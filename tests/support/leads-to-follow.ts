// Sessions that have left leads behind, each with ids of its own.
import type { CreateCommand } from '../../src/domain/command'
import type { Lead } from '../../src/domain/session'
import { aCard } from './a-card'
import { createCommand, Game } from './session-builder'

export const DAY = 86_400_000

interface Wanted extends Partial<Pick<Lead, 'text' | 'level' | 'leverage' | 'role' | 'reviewOn' | 'state'>> {
  readonly reason?: string
}

interface Choices {
  /** Tells the sessions of one device apart. */
  readonly nth?: number
  readonly card?: string
  readonly kind?: CreateCommand['kind']
  /** Milliseconds after the usual start; less than 0 for before. */
  readonly after?: number
}

/** A closed session whose group placed these leads. */
export function aGameWithLeads(
  leads: readonly Wanted[],
  { nth = 0, card = 'donnees-01', kind = 'group', after = 0 }: Choices = {},
): Game {
  const game = new Game()
  for (let skipped = 0; skipped < nth * 10; skipped += 1) game.context.random()
  game
    .wait(after)
    .play(
      createCommand(kind === 'solo' ? ['Moi'] : ['Amel', 'Bilal'], { kind }),
      { type: 'pick', card: aCard(card) },
      { type: 'next-stage' },
      { type: 'next-stage' },
      { type: 'decide', outcome: 'continue' },
    )
  for (const { text = 'Une piste', level = 'team', leverage = null, role = '', reviewOn = null, ...rest } of leads) {
    game.play({ type: 'add-lead', text, level })
    const { id: leadId } = game.lead(text)
    game.play({ type: 'set-leverage', leadId, leverage }, { type: 'detail-lead', leadId, detail: { role, reviewOn } })
    const { state = 'todo', reason = '' } = rest
    if (state !== 'todo') game.play({ type: 'follow-lead', leadId, state, reason })
  }
  return game.play({ type: 'finish' }, { type: 'close' })
}
