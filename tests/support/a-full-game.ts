// A session with something of every kind that can be taken away.
import { aCard } from './a-card'
import { aGame, type Game } from './session-builder'

/** `texts`: of the leads, one at each level in turn. */
export function aFullGame(
  texts: readonly string[] = ['Écrire une charte', 'Se former', 'Un « relais »', 'Plaider'],
): Game {
  const game = aGame(['Amel', 'Bilal', 'Chloé'])
  game.play({ type: 'pick', card: aCard() }, { type: 'next-stage' }, { type: 'next-stage' })
  game.play({ type: 'share-resource', resourceId: 'rgpd', title: 'Le RGPD' }, { type: 'decide', outcome: 'continue' })
  const levels = ['team', 'individual', 'organisation', 'policy'] as const
  texts.forEach((text, index) => game.play({ type: 'add-lead', text, level: levels[index % 4] ?? 'team' }))
  const [first, second] = game.round.leads
  if (first) {
    const detail = { escalateTo: 'la direction', role: 'référente numérique', reviewOn: '2027-03-01' }
    game.play(
      { type: 'set-leverage', leadId: first.id, leverage: 'escalate' },
      { type: 'prioritise', leadId: first.id },
    )
    game.play({ type: 'detail-lead', leadId: first.id, detail }, { type: 'weigh-lead', leadId: first.id, weight: 3 })
  }
  if (second) game.play({ type: 'detail-lead', leadId: second.id, detail: { reviewOn: '2026-12-24' } })
  return game.play({ type: 'finish' })
}
