import { describe, expect, it } from 'vitest'
import { isBackupDue, OLD_BACKUP } from '../../src/game/backup-due'

const NOW = 100 * OLD_BACKUP
const due = (change: object, changes: readonly number[] = [NOW - 1]) =>
  isBackupDue({ lastAt: NOW - OLD_BACKUP, hushedUntil: 0, ...change }, changes, NOW)

describe('a backup', () => {
  it('is due when the last one is old and something has changed since', () => {
    expect(due({})).toBe(true)
    expect(due({ lastAt: null })).toBe(true)
  })

  it('is not due when the last one is young', () => {
    expect(due({ lastAt: NOW - OLD_BACKUP + 1 })).toBe(false)
  })

  it('is not due when there is nothing to lose', () => {
    expect(due({ lastAt: null }, [])).toBe(false)
    expect(due({}, [NOW - OLD_BACKUP])).toBe(false)
  })

  it('is not spoken of for a while when one has been told', () => {
    expect(due({ hushedUntil: NOW + 1 })).toBe(false)
    expect(due({ hushedUntil: NOW })).toBe(true)
  })
})
