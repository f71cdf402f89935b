import { describe, expect, it } from 'vitest'
import type { LevelId } from '../../src/domain/vocabulary'
import { leadsAt, leadsOf } from '../../src/game/selectors'
import { aCard } from '../support/a-card'
import { aGameAt, anEndingGame, type Game, refusal } from '../support/session-builder'
import { MINUTE, START } from '../support/test-context'

const add = (text: string, level: LevelId = 'team') => ({ type: 'add-lead', text, level }) as const
const board = (): Game => aGameAt('actions').play(add('Un'), add('Deux'), add('Trois'), add('Loi', 'policy'))
const at = (game: Game, level: LevelId) => leadsAt(game.round, level).map((lead) => lead.text)
const move = (game: Game, text: string, level: LevelId, before: string | null = null) =>
  game.play({ type: 'move-lead', leadId: game.lead(text).id, level, before: before && game.lead(before).id })

describe('a lead', () => {
  it('begins at a level with no leverage, no weight and no detail', () => {
    const game = aGameAt('actions').wait(MINUTE).play(add('  Demander\nune\t formation \u0000', 'organisation'))
    expect(game.round.leads).toStrictEqual([
      {
        id: expect.stringMatching(/^[0-9a-z]{16}$/),
        text: 'Demander une formation',
        level: 'organisation',
        leverage: null,
        weight: 0,
        escalateTo: '',
        role: '',
        reviewOn: null,
        state: 'todo',
        stateReason: '',
        stateAt: null,
        at: START + MINUTE,
      },
    ])
  })

  it('holds 500 characters and no more, worded or reworded', () => {
    const game = aGameAt('actions').play(add('x'.repeat(500)))
    expect(refusal(game.attempt(add('x'.repeat(501))))).toBe('lead-too-long')
    const { id: leadId } = game.lead('x'.repeat(500))
    expect(refusal(game.attempt({ type: 'edit-lead', leadId, text: 'x'.repeat(501) }))).toBe('lead-too-long')
    expect(refusal(game.attempt({ type: 'edit-lead', leadId, text: ' ' }))).toBe('lead-empty')
    expect(game.play({ type: 'edit-lead', leadId, text: ' Court ' }).leads).toStrictEqual(['Court'])
  })

  it('is weighed from 0 to 99, in whole numbers', () => {
    const game = board()
    const { id: leadId } = game.lead('Deux')
    const weigh = (weight: number) => refusal(game.attempt({ type: 'weigh-lead', leadId, weight }))
    for (const weight of [-1, 100, 1.5, Number.NaN, Infinity]) expect(weigh(weight)).toBe('weight-out-of-range')
    expect(weigh(99)).toBeNull()
    expect(game.round.leads.map((lead) => lead.weight)).toStrictEqual([0, 99, 0, 0])
    expect(weigh(-0)).toBeNull()
    expect(game.lead('Deux').weight).toBe(0)
  })

  it('is given a leverage, and can be left without', () => {
    const game = board()
    const { id: leadId } = game.lead('Loi')
    game.play({ type: 'set-leverage', leadId, leverage: 'escalate' })
    expect(game.round.leads.map((lead) => lead.leverage)).toStrictEqual([null, null, null, 'escalate'])
    expect(game.play({ type: 'set-leverage', leadId, leverage: null }).lead('Loi').leverage).toBeNull()
  })

  it('is removed alone', () => {
    const game = board()
    game.play({ type: 'remove-lead', leadId: game.lead('Deux').id })
    expect(game.leads).toStrictEqual(['Un', 'Trois', 'Loi'])
  })
})

describe('moving a lead', () => {
  it('changes its level and nothing else of it', () => {
    const game = board()
    const before = game.lead('Deux')
    expect(move(game, 'Deux', 'individual').lead('Deux')).toStrictEqual({ ...before, level: 'individual' })
    expect(at(game, 'team')).toStrictEqual(['Un', 'Trois'])
    expect(at(game, 'individual')).toStrictEqual(['Deux'])
  })

  it('puts it before the one that was named', () => {
    expect(at(move(board(), 'Trois', 'team', 'Un'), 'team')).toStrictEqual(['Trois', 'Un', 'Deux'])
    expect(at(move(board(), 'Loi', 'team', 'Deux'), 'team')).toStrictEqual(['Un', 'Loi', 'Deux', 'Trois'])
  })

  it('puts it last when none is named, or one of another level, or itself', () => {
    expect(at(move(board(), 'Un', 'team'), 'team')).toStrictEqual(['Deux', 'Trois', 'Un'])
    expect(move(board(), 'Un', 'team', 'Loi').leads).toStrictEqual(['Deux', 'Trois', 'Loi', 'Un'])
    expect(at(move(board(), 'Un', 'team', 'Un'), 'team')).toStrictEqual(['Deux', 'Trois', 'Un'])
  })
})

describe('the priority', () => {
  it('is one lead of the session at most', () => {
    const game = board().play(add('Quatre'))
    game.play({ type: 'prioritise', leadId: game.lead('Un').id }, { type: 'prioritise', leadId: game.lead('Loi').id })
    expect(game.session.priority).toBe(game.lead('Loi').id)
    expect(refusal(game.attempt({ type: 'prioritise', leadId: 'nothing' }))).toBe('lead-unknown')
    expect(game.play({ type: 'prioritise', leadId: null }).session.priority).toBeNull()
  })

  it('goes with the lead that is removed, and only with it', () => {
    const game = board()
    game.play({ type: 'prioritise', leadId: game.lead('Un').id }, { type: 'remove-lead', leadId: game.lead('Deux').id })
    expect(game.session.priority).toBe(game.lead('Un').id)
    expect(game.play({ type: 'remove-lead', leadId: game.lead('Un').id }).session.priority).toBeNull()
  })

  it('may be a lead of an earlier round, whose wording is settled', () => {
    const game = board().play({ type: 'previous-stage' }, { type: 'decide', outcome: 'another' })
    game.play({ type: 'pick', card: aCard('outils-01') }, { type: 'next-stage' }, { type: 'next-stage' })
    const { id: leadId } = game.lead('Deux')
    game.play({ type: 'decide', outcome: 'continue' }, add('Cinq'), { type: 'prioritise', leadId })
    expect(game.session.priority).toBe(leadId)
    expect(refusal(game.attempt({ type: 'edit-lead', leadId, text: 'Autre' }))).toBe('lead-unknown')
    expect(leadsOf(game.session).map((lead) => lead.text)).toStrictEqual(['Un', 'Deux', 'Trois', 'Loi', 'Cinq'])
  })
})

describe('when leads may be noted', () => {
  it.each(['situation', 'roundtable', 'resources'] as const)('not before the last stage (%s)', (stage) => {
    expect(refusal(aGameAt(stage).attempt(add('Trop tôt')))).toBe('not-in-actions')
  })

  it('still while the session ends', () => {
    expect(anEndingGame().play(add('Une dernière')).leads).toStrictEqual(['Demander une formation', 'Une dernière'])
  })

  it('not while the group draws another card', () => {
    const game = board().play({ type: 'previous-stage' }, { type: 'decide', outcome: 'another' })
    expect(refusal(game.attempt(add('Trop tard')))).toBe('not-in-actions')
  })

  it('not while the group draws another card after all, at the end', () => {
    const game = board().play({ type: 'finish' }, { type: 'draw-again' })
    expect(refusal(game.attempt(add('Trop tard')))).toBe('not-in-actions')
  })
})
