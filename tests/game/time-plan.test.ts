import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STAGE_IDS, type StageId } from '../../src/domain/vocabulary'
import { type StageMinutes, timePlan } from '../../src/game/time-plan'
import { aCard } from '../support/a-card'
import { aGame, aGameAt, type Game } from '../support/session-builder'
import { MINUTE, SECOND } from '../support/test-context'

/** As the guide has them. */
const USUAL: readonly StageMinutes[] = [
  { id: 'situation', minutes: 5 },
  { id: 'roundtable', minutes: 25 },
  { id: 'resources', minutes: 15 },
  { id: 'actions', minutes: 25 },
]
const plan = (game: Game) => timePlan(game.session, USUAL, game.context.now)
const minutesOf = (game: Game) => Object.fromEntries(plan(game).stages.map(({ id, minutes }) => [id, minutes]))
const plannedFor = (game: Game, minutes: number) => game.play({ type: 'set-plan', plan: { minutes } })

describe('the plan of the whole session', () => {
  it('gives every stage its usual minutes when there is time enough', () => {
    const game = aGameAt('situation')
    expect(plan(game)).toStrictEqual({ spent: 0, left: 90 * MINUTE, stages: USUAL, tight: false, over: false })
  })

  it('counts what all the stages of all the rounds took, and nothing while a card is drawn', () => {
    const game = aGameAt('situation').wait(4 * MINUTE)
    game.play({ type: 'next-stage' }).wait(20 * MINUTE)
    game.play({ type: 'next-stage' }).wait(10 * MINUTE)
    game.play({ type: 'decide', outcome: 'another' }).wait(15 * MINUTE)
    expect(plan(game)).toStrictEqual({ spent: 34 * MINUTE, left: 56 * MINUTE, stages: [], tight: false, over: false })
    game.play({ type: 'pick', card: aCard('outils-02') }).wait(6 * MINUTE)
    expect(plan(game)).toMatchObject({ spent: 40 * MINUTE, left: 50 * MINUTE, tight: true })
  })

  it('takes off what a stage has already had, and leaves a minute to one that had it all', () => {
    const game = aGameAt('roundtable').wait(10 * MINUTE + 20 * SECOND)
    expect(minutesOf(game)).toStrictEqual({ roundtable: 15, resources: 15, actions: 25 })
    game.wait(30 * MINUTE)
    expect(minutesOf(game)).toStrictEqual({ roundtable: 1, resources: 15, actions: 25 })
  })

  it('remembers what a stage had before the group went back', () => {
    const game = aGameAt('resources')
      .wait(5 * MINUTE)
      .play({ type: 'previous-stage' })
    expect(minutesOf(game)).toStrictEqual({ roundtable: 25, resources: 10, actions: 25 })
  })

  it('shares out what is left when it is short, in proportion', () => {
    const game = plannedFor(aGameAt('roundtable'), 26)
    expect(plan(game)).toMatchObject({ tight: true, over: false })
    expect(minutesOf(game)).toStrictEqual({ roundtable: 10, resources: 6, actions: 10 })
  })

  it('never leaves a stage without a minute, even when none is left', () => {
    const game = plannedFor(aGameAt('roundtable'), 5).wait(4 * MINUTE)
    expect(minutesOf(game)).toStrictEqual({ roundtable: 1, resources: 1, actions: 1 })
    game.wait(6 * MINUTE)
    expect(plan(game)).toMatchObject({ left: -5 * MINUTE, tight: false, over: true })
    expect(minutesOf(game)).toStrictEqual({ roundtable: 1, resources: 1, actions: 1 })
  })

  it('is over at the very end of the planned time, not before', () => {
    const game = plannedFor(aGameAt('actions'), 30).wait(30 * MINUTE - 1)
    expect(plan(game)).toMatchObject({ tight: true, over: false })
    game.wait(1)
    expect(plan(game)).toMatchObject({ left: 0, tight: false, over: true })
  })

  it('is not short when what is left is just what the stages take', () => {
    expect(plan(plannedFor(aGameAt('roundtable'), 65))).toMatchObject({ tight: false })
    expect(plan(plannedFor(aGameAt('roundtable'), 64))).toMatchObject({ tight: true })
  })

  it('has no stages before a card is drawn and once the group has stopped', () => {
    expect(plan(aGame())).toMatchObject({ spent: 0, left: 90 * MINUTE, stages: [] })
    expect(plan(aGameAt('actions').play({ type: 'finish' })).stages).toStrictEqual([])
  })

  it('leaves out a stage that the pack does not know', () => {
    const { session, context } = aGameAt('roundtable')
    expect(timePlan(session, USUAL.slice(0, 2), context.now).stages).toStrictEqual([{ id: 'roundtable', minutes: 25 }])
  })

  it('never gives more than is left to the nearest minute, but for the one minute that each stage keeps', () => {
    const minutes = fc.integer({ min: 1, max: 90 })
    const usual = fc.record({ situation: minutes, roundtable: minutes, resources: minutes, actions: minutes })
    const waits = fc.array(fc.integer({ min: 0, max: 40 * MINUTE }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(usual, waits, fc.integer({ min: 1, max: 200 }), (byStage, [first = 0, ...others], planned) => {
        const game = plannedFor(aGameAt('situation'), planned).wait(first)
        for (const wait of others) game.play({ type: 'next-stage' }).wait(wait)
        const stages = STAGE_IDS.map((id: StageId) => ({ id, minutes: byStage[id] }))
        const made = timePlan(game.session, stages, game.context.now)
        expect(made.spent + made.left).toBe(planned * MINUTE)
        expect(made.spent).toBe(first + others.reduce((one, other) => one + other, 0))
        expect(made.tight && made.over).toBe(false)
        const given = made.stages.reduce((total, stage) => total + stage.minutes, 0)
        const whole = Math.round(made.left / MINUTE)
        if (made.tight || made.over) expect(given).toBe(Math.max(made.stages.length, whole))
        for (const { id, minutes: may } of made.stages) {
          expect(may).toBeGreaterThanOrEqual(1)
          expect(may).toBeLessThanOrEqual(Math.max(1, byStage[id]))
        }
      }),
    )
  })
})
