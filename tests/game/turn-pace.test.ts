import { describe, expect, it } from 'vitest'
import { overTarget, reachesTarget, turnPace } from '../../src/game/turn-pace'
import { MINUTE, SECOND } from '../support/test-context'

describe('the pace of a turn', () => {
  it('is free when nobody counts', () => {
    expect(turnPace(60 * MINUTE, null)).toBe('free')
    expect(overTarget(60 * MINUTE, null)).toBe(0)
    expect(reachesTarget(0, 60 * MINUTE, null)).toBe(false)
  })

  it('is near in the last fifth of the target, over from the target on', () => {
    expect(turnPace(0, 120)).toBe('within')
    expect(turnPace(96 * SECOND - 1, 120)).toBe('within')
    expect(turnPace(96 * SECOND, 120)).toBe('near')
    expect(turnPace(2 * MINUTE - 1, 120)).toBe('near')
    expect(turnPace(2 * MINUTE, 120)).toBe('over')
  })

  it('says how far beyond the target a turn is', () => {
    expect(overTarget(MINUTE, 120)).toBe(0)
    expect(overTarget(132 * SECOND, 120)).toBe(12 * SECOND)
  })
})

describe('the sound of a turn', () => {
  it('comes when the target is passed between two looks, once', () => {
    expect(reachesTarget(118 * SECOND, 119 * SECOND, 120)).toBe(false)
    expect(reachesTarget(119 * SECOND, 120 * SECOND, 120)).toBe(true)
    expect(reachesTarget(119.5 * SECOND, 120.5 * SECOND, 120)).toBe(true)
    expect(reachesTarget(120 * SECOND, 121 * SECOND, 120)).toBe(false)
  })

  it('does not come late, after the device slept', () => {
    expect(reachesTarget(60 * SECOND, 124 * SECOND, 120)).toBe(true)
    expect(reachesTarget(60 * SECOND, 125 * SECOND, 120)).toBe(false)
  })
})
