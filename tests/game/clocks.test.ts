import { describe, expect, it } from 'vitest'
import { elapsed, startClock, STOPPED, stopClock } from '../../src/game/clock'
import { aGameAt, refusal } from '../support/session-builder'
import { MINUTE, SECOND, START } from '../support/test-context'

const HOUR = 60 * MINUTE

describe('a clock', () => {
  it('shows what had accumulated and what has passed since', () => {
    expect(elapsed(STOPPED, START)).toBe(0)
    expect(elapsed({ accumulated: 5, startedAt: null }, START)).toBe(5)
    expect(elapsed({ accumulated: 5, startedAt: START }, START + 10)).toBe(15)
  })

  it('is not started twice', () => {
    const clock = { accumulated: 5, startedAt: START }
    expect(startClock(clock, START + MINUTE)).toBe(clock)
    expect(startClock({ accumulated: 5, startedAt: null }, START)).toStrictEqual(clock)
  })

  it('is not stopped twice', () => {
    const clock = { accumulated: 5, startedAt: null }
    expect(stopClock(clock, START)).toBe(clock)
    expect(stopClock({ accumulated: 5, startedAt: START }, START + 10)).toStrictEqual({
      accumulated: 15,
      startedAt: null,
    })
  })

  it('never goes back when the clock of the device is set back', () => {
    const clock = { accumulated: 5, startedAt: START }
    expect(elapsed(clock, START - HOUR)).toBe(5)
    expect(stopClock(clock, START - HOUR)).toStrictEqual({ accumulated: 5, startedAt: null })
  })
})

describe('the clock of a speaker', () => {
  it('stands still during a pause', () => {
    const game = aGameAt('roundtable')
      .play({ type: 'next-turn' })
      .wait(40 * SECOND)
      .play({ type: 'pause-turn' })
    expect(game.turn('Amel')).toMatchObject({
      status: 'speaking',
      clock: { accumulated: 40 * SECOND, startedAt: null },
    })
    game
      .wait(10 * MINUTE)
      .play({ type: 'resume-turn' })
      .wait(20 * SECOND)
    expect(elapsed(game.turn('Amel').clock, game.context.now)).toBe(MINUTE)
    expect(game.play({ type: 'end-turn' }).turn('Amel').clock).toStrictEqual({ accumulated: MINUTE, startedAt: null })
  })

  it('is paused and taken up once at a time', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' })
    expect(refusal(game.attempt({ type: 'resume-turn' }))).toBe('turn-already-running')
    game.play({ type: 'pause-turn' })
    expect(refusal(game.attempt({ type: 'pause-turn' }))).toBe('turn-already-paused')
    expect(refusal(game.attempt({ type: 'resume-turn' }))).toBeNull()
  })

  it('does not touch the clocks of the others', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' }).wait(MINUTE).play({ type: 'next-turn' })
    game.wait(SECOND).play({ type: 'pause-turn' }, { type: 'resume-turn' })
    expect(game.turn('Amel').clock).toStrictEqual({ accumulated: MINUTE, startedAt: null })
    expect(game.turn('Chloé').clock).toStrictEqual(STOPPED)
  })

  it('ends with a turn that was paused, nothing added', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' }).wait(SECOND).play({ type: 'pause-turn' })
    game.wait(HOUR).play({ type: 'next-turn' })
    expect(game.turn('Amel')).toMatchObject({ status: 'spoken', clock: { accumulated: SECOND, startedAt: null } })
  })

  it('counts the time with the lid closed as time: nothing ticks, the screen computes', () => {
    const game = aGameAt('roundtable')
      .play({ type: 'next-turn' })
      .wait(8 * HOUR)
    expect(elapsed(game.turn('Amel').clock, game.context.now)).toBe(8 * HOUR)
    expect(game.play({ type: 'end-turn' }).turn('Amel').clock.accumulated).toBe(8 * HOUR)
  })

  it('loses nothing that was counted when the clock of the device is set back', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' }).wait(MINUTE).play({ type: 'pause-turn' })
    game.play({ type: 'resume-turn' }).wait(-HOUR)
    expect(elapsed(game.turn('Amel').clock, game.context.now)).toBe(MINUTE)
    expect(game.play({ type: 'end-turn' }).turn('Amel').clock.accumulated).toBe(MINUTE)
    expect(game.session.updatedAt).toBe(START + MINUTE - HOUR)
  })

  it('stops when the session ends, closes or asks for a card', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' }).wait(MINUTE).play({ type: 'next-stage' })
    game.play({ type: 'decide', outcome: 'stop' }).wait(HOUR).play({ type: 'close' }).wait(HOUR)
    expect(game.turn('Amel').clock).toStrictEqual({ accumulated: MINUTE, startedAt: null })
    expect(Object.values(game.round.clocks).filter((clock) => clock.startedAt !== null)).toStrictEqual([])
  })
})
