import { describe, expect, it } from 'vitest'
import { aCard } from '../support/a-card'
import { aGameAt, anEndingGame, type Game, refusal } from '../support/session-builder'
import { MINUTE, START } from '../support/test-context'

const share = (resourceId: string) => ({ type: 'share-resource', resourceId, title: `Fiche ${resourceId}` }) as const
const unshare = (resourceId: string) => ({ type: 'unshare-resource', resourceId }) as const
const shared = (game: Game) => game.round.sharedResources.map(({ id }) => id)

describe('shared resources', () => {
  it('are kept with their title and date, each once', () => {
    const game = aGameAt('resources').wait(MINUTE).play(share('rgpd'), share('secret'))
    expect(game.round.sharedResources).toStrictEqual([
      { id: 'rgpd', title: 'Fiche rgpd', at: START + MINUTE },
      { id: 'secret', title: 'Fiche secret', at: START + MINUTE },
    ])
    expect(refusal(game.attempt(share('rgpd')))).toBe('resource-already-shared')
  })

  it('can be unticked, then ticked again', () => {
    const game = aGameAt('resources').play(share('rgpd'), share('secret'), unshare('rgpd'))
    expect(shared(game)).toStrictEqual(['secret'])
    expect(refusal(game.attempt(unshare('rgpd')))).toBe('resource-not-shared')
    expect(shared(game.play(share('rgpd')))).toStrictEqual(['secret', 'rgpd'])
  })

  it('may still unblock a group that looks for leads', () => {
    expect(shared(aGameAt('actions').play(share('rgpd')))).toStrictEqual(['rgpd'])
  })

  it.each(['situation', 'roundtable'] as const)('wait for stage 3 (%s)', (stage) => {
    expect(refusal(aGameAt(stage).attempt(share('rgpd')))).toBe('not-in-resources')
  })

  it('are over with the game', () => {
    expect(refusal(anEndingGame().attempt(share('rgpd')))).toBe('not-in-resources')
    expect(refusal(anEndingGame().attempt(unshare('rgpd')))).toBe('not-in-resources')
    const drawing = aGameAt('resources').play({ type: 'decide', outcome: 'another' })
    expect(refusal(drawing.attempt(share('rgpd')))).toBe('not-in-resources')
  })

  it('are shared anew in each round', () => {
    const game = aGameAt('resources').play(share('rgpd'), { type: 'decide', outcome: 'another' })
    game.play({ type: 'pick', card: aCard('outils-01') }, { type: 'next-stage' }, { type: 'next-stage' }, share('rgpd'))
    expect(game.session.rounds.map((round) => round.sharedResources.length)).toStrictEqual([1, 1])
  })
})
