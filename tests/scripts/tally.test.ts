import { describe, expect, it } from 'vitest'
import { closingLine, isSuccess, playwrightTally, stepTally, total, vitestTally } from '../../scripts/lib/tally.mjs'

describe('the closing line', () => {
  it('adds up what the runners report', () => {
    const unit = vitestTally({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 })
    const journeys = playwrightTally({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } })
    expect(closingLine(total([unit, journeys]))).toBe('45 passed, 3 failed, 2 skipped')
  })

  it('leaves out what was not skipped', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
  })
})

describe('a step', () => {
  it('that fails without a failing test counts as one failure', () => {
    expect(stepTally(1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(stepTally(1, { passed: 8, failed: 0, skipped: 0 })).toEqual({ passed: 8, failed: 1, skipped: 0 })
  })

  it('that fails by its tests counts those', () => {
    expect(stepTally(1, { passed: 8, failed: 2, skipped: 0 }).failed).toBe(2)
  })

  it('that succeeds without tests counts for nothing', () => {
    expect(stepTally(0)).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
})

describe('success', () => {
  it('is every test passing', () => {
    expect(isSuccess({ passed: 1, failed: 0, skipped: 1 })).toBe(true)
  })

  it('is neither a failure nor the absence of tests', () => {
    expect(isSuccess({ passed: 9, failed: 1, skipped: 0 })).toBe(false)
    expect(isSuccess({ passed: 0, failed: 0, skipped: 4 })).toBe(false)
  })
})
