// The time to breathe between two stages: taken once, ended by the first thing that the group does.
import { describe, expect, it } from 'vitest'
import type { StageId } from '../../src/domain/vocabulary'
import type { TimelineCommand } from '../../src/game/timeline'
import { aCard } from '../support/a-card'
import { aGameAt, type Game, refusal } from '../support/session-builder'
import { MINUTE, SECOND } from '../support/test-context'

const FORTH = { type: 'next-stage' } as const
const BACK = { type: 'previous-stage' } as const
const BEGIN = { type: 'begin-stage' } as const
const CONTINUE = { type: 'decide', outcome: 'continue' } as const
const share = { type: 'share-resource', resourceId: 'rgpd', title: 'Le RGPD' } as const
const addLead = { type: 'add-lead', text: 'Une piste', level: 'team' } as const

describe('a breath', () => {
  it('is not needed at the card, which begins the round', () => {
    const game = aGameAt('situation')
    expect(game.round.breath).toBe(false)
    expect(refusal(game.attempt(BEGIN))).toBe('already-begun')
  })

  it.each(['roundtable', 'resources', 'actions'] as const)('is taken on the way into the stage (%s)', (stage) => {
    const game = aGameAt(stage)
    expect(game.round.breath).toBe(true)
    expect(game.play(BEGIN).round.breath).toBe(false)
    expect(refusal(game.attempt(BEGIN))).toBe('already-begun')
  })

  it('is part of the time of the stage', () => {
    const game = aGameAt('situation').play(FORTH).wait(MINUTE).play(BEGIN).wait(SECOND).play(FORTH)
    expect(game.round.clocks.roundtable.accumulated).toBe(MINUTE + SECOND)
  })

  it('is not taken again when the group comes back to a stage, forwards or backwards', () => {
    const game = aGameAt('roundtable').play(BEGIN).wait(MINUTE).play(FORTH, BEGIN).wait(MINUTE)
    expect(game.play(BACK).round.breath).toBe(false)
    expect(game.wait(SECOND).play(BACK).wait(SECOND).play(FORTH).round.breath).toBe(false)
    expect(game.play(FORTH).round.breath).toBe(false)
    expect(game.play(CONTINUE).round.breath).toBe(true)
  })

  it('ends when the group goes back from it, and when it goes on the next stage has its own', () => {
    const game = aGameAt('roundtable').wait(SECOND)
    expect(game.play(BACK).round).toMatchObject({ stage: 'situation', breath: false })
    expect(game.wait(SECOND).play(FORTH).round).toMatchObject({ stage: 'roundtable', breath: false })
    expect(game.play(FORTH).round).toMatchObject({ stage: 'resources', breath: true })
  })

  it('comes back with undo', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' })
    expect(game.round.breath).toBe(false)
    expect(game.play({ type: 'undo' }).round.breath).toBe(true)
  })

  it('is for the round under way: an earlier one keeps none', () => {
    const game = aGameAt('resources').play({ type: 'decide', outcome: 'another' })
    expect(game.round.breath).toBe(false)
    game.play({ type: 'pick', card: aCard('outils-01') }, FORTH)
    expect(game.session.rounds.map((round) => round.breath)).toStrictEqual([false, true])
  })
})

describe('the first act ends the breath', () => {
  it.each<[StageId, string, (game: Game) => TimelineCommand]>([
    ['roundtable', 'the floor is given', () => ({ type: 'next-turn' })],
    ['roundtable', 'it is given by name', (game) => ({ type: 'start-turn', participantId: game.id('Bilal') })],
    ['roundtable', 'somebody passes', (game) => ({ type: 'pass-turn', participantId: game.id('Amel') })],
    ['roundtable', 'somebody will speak later', (game) => ({ type: 'postpone-turn', participantId: game.id('Amel') })],
    ['resources', 'a resource is shared', () => share],
    ['actions', 'a resource is shared after all', () => share],
    ['actions', 'a lead is noted', () => addLead],
    ['actions', 'the group has done', () => ({ type: 'finish' })],
    ['resources', 'the group stops', () => ({ type: 'decide', outcome: 'stop' })],
    ['resources', 'the group wants another card', () => ({ type: 'decide', outcome: 'another' })],
  ])('at the %s: %s', (stage, _, act) => {
    const game = aGameAt(stage)
    expect(game.round.breath).toBe(true)
    expect(game.play(act(game)).round.breath).toBe(false)
  })

  it('and coming back from the end is no new beginning', () => {
    const game = aGameAt('actions').play({ type: 'finish' }).wait(MINUTE).play(BACK)
    expect(game.round).toMatchObject({ stage: 'actions', breath: false })
  })

  it('but what the narrator does for herself does not, nor what is refused', () => {
    const game = aGameAt('roundtable')
    game.play(
      { type: 'add-note', text: 'Un silence', visibility: 'private' },
      { type: 'summarise-stage', stage: 'situation', text: 'Un refus' },
      { type: 'set-plan', plan: { turnSeconds: 90 } },
      { type: 'add-participant', alias: 'Dora' },
    )
    expect(refusal(game.attempt({ type: 'end-turn' }))).toBe('no-speaker')
    expect(refusal(game.attempt(addLead))).toBe('not-in-actions')
    expect(game.round.breath).toBe(true)
  })
})
