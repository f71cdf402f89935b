import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/domain/session'
import { type Outcome, OUTCOMES, STAGE_IDS, type StageId } from '../../src/domain/vocabulary'
import { stageAt } from '../../src/game/stages'
import { aCard } from '../support/a-card'
import { aGameAt, type Game, play, refusal } from '../support/session-builder'
import { MINUTE, START } from '../support/test-context'

const running = (game: Game): readonly StageId[] =>
  STAGE_IDS.filter((stage) => game.round.clocks[stage].startedAt !== null)
const still = (accumulated: number): Clock => ({ accumulated, startedAt: null })

describe('going through the stages', () => {
  it('follows the order of the guide, one clock running at a time', () => {
    const game = aGameAt('situation')
    expect([game.round.stage, ...running(game)]).toStrictEqual(['situation', 'situation'])
    game.play({ type: 'next-stage' })
    expect([game.round.stage, ...running(game)]).toStrictEqual(['roundtable', 'roundtable'])
    game.play({ type: 'next-stage' })
    expect([game.round.stage, ...running(game)]).toStrictEqual(['resources', 'resources'])
    game.play({ type: 'decide', outcome: 'continue' })
    expect([game.round.stage, ...running(game)]).toStrictEqual(['actions', 'actions'])
    expect(refusal(game.attempt({ type: 'next-stage' }))).toBe('last-stage')
  })

  it('knows the stage before the first and after the last as none', () => {
    expect(stageAt('situation', -1)).toBeUndefined()
    expect(stageAt('actions', 1)).toBeUndefined()
    expect(stageAt('resources', -1)).toBe('roundtable')
  })

  it('counts the time of a stage over all the visits to it', () => {
    const game = aGameAt('situation')
      .wait(3 * MINUTE)
      .play({ type: 'next-stage' })
      .wait(10 * MINUTE)
    game
      .play({ type: 'previous-stage' })
      .wait(2 * MINUTE)
      .play({ type: 'next-stage' })
    expect(game.round.clocks).toStrictEqual({
      situation: still(5 * MINUTE),
      roundtable: { accumulated: 10 * MINUTE, startedAt: START + 15 * MINUTE },
      resources: still(0),
      actions: still(0),
    })
  })

  it('stops the clock of the one who speaks when the stage is left, and does not start it behind her back', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' }).wait(MINUTE).play({ type: 'next-stage' })
    expect(game.turn('Amel')).toMatchObject({ status: 'speaking', clock: still(MINUTE) })
    game.wait(5 * MINUTE).play({ type: 'previous-stage' })
    expect(game.turn('Amel')).toMatchObject({ status: 'speaking', clock: still(MINUTE) })
    game.play({ type: 'resume-turn' }).wait(MINUTE).play({ type: 'end-turn' })
    expect(game.turn('Amel').clock).toStrictEqual(still(2 * MINUTE))
  })

  it('goes back from the leads and loses none of them', () => {
    const game = aGameAt('actions').play({ type: 'add-lead', text: 'Écrire une charte', level: 'team' })
    game.play({ type: 'previous-stage' }, { type: 'previous-stage' }, { type: 'previous-stage' })
    expect(game.round.stage).toBe('situation')
    expect(game.leads).toStrictEqual(['Écrire une charte'])
    expect(refusal(game.attempt({ type: 'previous-stage' }))).toBe('first-stage')
  })

  it('does not ask again for a decision already made', () => {
    const game = aGameAt('actions').play({ type: 'previous-stage' }, { type: 'next-stage' })
    expect(game.round.stage).toBe('actions')
  })
})

describe('the decision after the resources', () => {
  it('takes the group on to the leads, and says when it was made', () => {
    const game = aGameAt('resources')
      .wait(4 * MINUTE)
      .play({ type: 'decide', outcome: 'continue' })
    expect(game.session.phase).toBe('playing')
    expect(game.round).toMatchObject({ stage: 'actions', decision: { outcome: 'continue', at: START + 4 * MINUTE } })
    expect(game.round.clocks.resources).toStrictEqual(still(4 * MINUTE))
  })

  it('ends the session when the group stops here, its clocks stopped', () => {
    const game = aGameAt('resources')
      .wait(4 * MINUTE)
      .play({ type: 'decide', outcome: 'stop' })
    expect(game.session.phase).toBe('ending')
    expect(game.round).toMatchObject({ stage: 'resources', decision: { outcome: 'stop' } })
    expect(running(game)).toStrictEqual([])
  })

  it('asks for a card when the group wants another, its clocks stopped', () => {
    const game = aGameAt('resources')
      .wait(4 * MINUTE)
      .play({ type: 'decide', outcome: 'another' })
    expect(game.session.phase).toBe('drawing')
    expect(game.round.clocks.resources).toStrictEqual(still(4 * MINUTE))
    game.play({ type: 'pick', card: aCard('outils-01') })
    expect(game.session.rounds.map((round) => round.decision?.outcome)).toStrictEqual(['another', undefined])
    expect(game.session.rounds[0]?.clocks.resources).toStrictEqual(still(4 * MINUTE))
    expect(game.session.phase).toBe('playing')
  })

  it('may keep the show of hands, or none', () => {
    const hands = { continue: 4, stop: 0, another: 99 }
    const decided = (outcome: Outcome) => aGameAt('resources').play({ type: 'decide', outcome, hands }).round.decision
    for (const outcome of OUTCOMES) expect(decided(outcome)).toStrictEqual({ outcome, hands, at: START })
    const uncounted = aGameAt('resources').play({ type: 'decide', outcome: 'stop' })
    expect(uncounted.round.decision?.hands).toBeNull()
    const taken = aGameAt('resources').play({ type: 'decide', outcome: 'stop', hands: null })
    expect(taken.round.decision?.hands).toBeNull()
  })

  it.each(['continue', 'stop', 'another'] as const)('counts hands from 0 to 99, in whole numbers (%s)', (key) => {
    const game = aGameAt('resources')
    const decide = (count: number) =>
      game.attempt({ type: 'decide', outcome: 'stop', hands: { continue: 1, stop: 1, another: 1, [key]: count } })
    for (const count of [-1, 100, 1.5, Number.NaN, Infinity]) expect(refusal(decide(count))).toBe('hands-out-of-range')
    expect(game.round).toMatchObject({ decision: null, breath: true })
    expect(refusal(decide(-0))).toBeNull()
    expect(game.round.decision?.hands?.[key]).toBe(0)
  })

  it('made again replaces the hands too', () => {
    const game = aGameAt('resources')
    game.play({ type: 'decide', outcome: 'continue', hands: { continue: 3, stop: 1, another: 0 } })
    game.play({ type: 'previous-stage' }, { type: 'decide', outcome: 'continue' })
    expect(game.round.decision?.hands).toBeNull()
  })

  it.each(['stop', 'another'] as const)('can be taken back (%s): the group is at its resources again', (outcome) => {
    const game = aGameAt('resources').play({ type: 'decide', outcome }).wait(MINUTE).play({ type: 'previous-stage' })
    expect(game.session.phase).toBe('playing')
    expect(game.round).toMatchObject({ stage: 'resources', decision: null })
    expect(game.round.clocks.resources.startedAt).toBe(START + MINUTE)
    expect(refusal(game.attempt({ type: 'next-stage' }))).toBe('decision-needed')
  })

  it('stays made when the group comes back from the end to its leads', () => {
    const game = aGameAt('actions').play({ type: 'finish' }, { type: 'previous-stage' })
    expect(game.session.phase).toBe('playing')
    expect(game.round).toMatchObject({ stage: 'actions', decision: { outcome: 'continue' } })
  })

  it('is asked again when a session that was read back ends without any', () => {
    const { session, context } = aGameAt('resources')
    const resumed = play({ ...session, phase: 'ending' }, [{ type: 'previous-stage' }], context)
    expect(resumed).toMatchObject({ phase: 'playing', rounds: [{ stage: 'resources', decision: null }] })
  })

  it('may change: after leads were begun, the group may still stop', () => {
    const game = aGameAt('actions').play({ type: 'previous-stage' }, { type: 'decide', outcome: 'stop' })
    expect(game.round.decision?.outcome).toBe('stop')
  })

  it('can only be made at the resources, while playing', () => {
    const decide = { type: 'decide', outcome: 'continue' } as const
    expect(refusal(aGameAt('roundtable').attempt(decide))).toBe('not-in-resources')
    expect(refusal(aGameAt('actions').attempt(decide))).toBe('not-in-resources')
    const drawing = aGameAt('resources').play({ type: 'decide', outcome: 'another' })
    expect(refusal(drawing.attempt(decide))).toBe('not-in-resources')
    expect(refusal(drawing.attempt({ type: 'next-stage' }))).toBe('not-playing')
  })
})
