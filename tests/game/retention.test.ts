import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/domain/session'
import { forgetWords } from '../../src/game/forget-words'
import {
  addMonths,
  type Announced,
  departures,
  dueSessions,
  endOf,
  type Retention,
  RETENTION_MONTHS,
  RETENTION_PARTS,
} from '../../src/game/retention'
import { anEndingGame } from '../support/session-builder'

const DAY = 86_400_000
const day = (text: string) => new Date(`${text}T10:30:00Z`).getTime()
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)

const closed = anEndingGame().play({ type: 'close' }).session
const aSession = (change: Partial<Session> = {}): Session => ({ ...closed, closedAt: day('2026-01-15'), ...change })
const YEAR: Retention = { months: 12, part: 'session' }
const on = (date: string, announced: Announced = {}, retention = YEAR) => ({
  retention,
  announced,
  now: day(date),
})

describe('months of the calendar', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 3, '2027-03-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-10', 24, '2028-05-10'],
  ])('%s and %i months is %s', (from, months, to) => expect(dayOf(addMonths(day(from), months))).toBe(to))

  it('keep the time of the day', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe(day('2026-02-28'))
  })
})

describe('the time of a session', () => {
  it('is over so many months after it was closed', () => {
    expect(endOf(aSession(), YEAR)).toBe(day('2027-01-15'))
    expect(endOf(aSession(), { ...YEAR, months: 3 })).toBe(day('2026-04-15'))
  })

  it('is the same for a reflection led alone', () => {
    expect(endOf(aSession({ kind: 'solo' }), YEAR)).toBe(day('2027-01-15'))
  })

  it.each([
    ['while it is open', { phase: 'ending', closedAt: null }],
    ['when it is kept', { keep: true }],
    ['when it is a rehearsal, which has a rule of its own', { kind: 'rehearsal' }],
    ['when its date is none that a calendar has', { closedAt: Number.MAX_SAFE_INTEGER }],
  ] as const)('has no end %s', (_, change) => expect(endOf(aSession(change), YEAR)).toBeNull())

  it('has no end without limit, nor when what would go is gone', () => {
    expect(endOf(aSession(), { ...YEAR, months: null })).toBeNull()
    const forgotten = forgetWords(aSession(), day('2026-03-01'))
    expect(endOf(forgotten, { months: 12, part: 'words' })).toBeNull()
    expect(endOf(forgotten, YEAR)).not.toBeNull()
  })
})

describe('what goes', () => {
  it('is announced in the last month, with the day on which it may go', () => {
    const session = aSession()
    expect(departures([session], on('2026-12-15'))).toStrictEqual([])
    expect(departures([session], on('2026-12-17'))).toStrictEqual([{ session, at: day('2027-01-15') }])
  })

  it('goes when its time is over and it was announced two weeks before', () => {
    const session = aSession()
    const announced = { [session.id]: day('2026-12-20') }
    expect(dueSessions([session], on('2027-01-14', announced))).toStrictEqual([])
    expect(dueSessions([session], on('2027-01-15', announced))).toStrictEqual([session])
  })

  it('waits for somebody who comes back after two years: she is told first', () => {
    const session = aSession()
    const back = on('2029-06-01')
    expect(dueSessions([session], back)).toStrictEqual([])
    expect(departures([session], back)).toStrictEqual([{ session, at: day('2029-06-15') }])
    const announced = { [session.id]: back.now }
    expect(dueSessions([session], on('2029-06-14', announced))).toStrictEqual([])
    expect(dueSessions([session], on('2029-06-15', announced))).toStrictEqual([session])
  })

  it('is announced anew when it was opened again and closed since', () => {
    const session = aSession({ closedAt: day('2026-06-01') })
    const announced = { [session.id]: day('2026-05-01') }
    expect(dueSessions([session], on('2027-06-02', announced))).toStrictEqual([])
    expect(departures([session], on('2027-06-02', announced))[0]?.at).toBe(day('2027-06-16'))
  })

  it('is listed with what goes first first', () => {
    const [late, early] = [aSession({ id: 'late', closedAt: day('2026-01-20') }), aSession({ id: 'early' })]
    const ids = departures([late, early], on('2027-01-01')).map(({ session }) => session.id)
    expect(ids).toStrictEqual(['early', 'late'])
  })
})

const instant = fc.integer({ min: day('2020-01-01'), max: day('2040-01-01') })
const sessions = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    closedAt: fc.option(instant),
    keep: fc.boolean(),
    kind: fc.constantFrom('group', 'solo', 'rehearsal'),
    forgottenAt: fc.option(instant),
  }),
  { maxLength: 3 },
)
const devices = fc.record({
  retention: fc.record({ months: fc.constantFrom(...RETENTION_MONTHS), part: fc.constantFrom(...RETENTION_PARTS) }),
  announced: fc.dictionary(fc.constantFrom('a', 'b', 'c'), instant, { noNullPrototype: true }),
  now: instant,
})
const aList = (changes: readonly Partial<Session>[]) =>
  changes.map((change) => aSession({ ...change, phase: change.closedAt === null ? 'ending' : 'closed' }))

describe('whatever is stored, chosen and announced', () => {
  it('nothing goes that was not announced two weeks before', () => {
    fc.assert(
      fc.property(sessions, devices, (changes, device) => {
        for (const { id, closedAt } of dueSessions(aList(changes), device)) {
          const at = device.announced[id] ?? Infinity
          expect(at + 14 * DAY).toBeLessThanOrEqual(device.now)
          expect(at).toBeGreaterThanOrEqual(closedAt ?? Infinity)
        }
        expect(dueSessions(aList(changes), { ...device, announced: {} })).toStrictEqual([])
      }),
    )
  })

  it('what is kept, open or a rehearsal stays', () => {
    fc.assert(
      fc.property(sessions, devices, (changes, device) => {
        for (const session of dueSessions(aList(changes), device)) {
          expect(session).toMatchObject({ keep: false, phase: 'closed' })
          expect(session.kind).not.toBe('rehearsal')
        }
      }),
    )
  })

  it('what may go today may go tomorrow, and was in the list of what goes', () => {
    fc.assert(
      fc.property(sessions, devices, fc.nat(400), (changes, device, days) => {
        const list = aList(changes)
        const due = dueSessions(list, device)
        const later = dueSessions(list, { ...device, now: device.now + days * DAY })
        expect(later).toEqual(expect.arrayContaining([...due]))
        expect(departures(list, device).map(({ session }) => session)).toEqual(expect.arrayContaining([...due]))
      }),
    )
  })

  it('no session goes before the day that its announcement names', () => {
    fc.assert(
      fc.property(sessions, devices, (changes, device) => {
        const list = aList(changes)
        for (const { session, at } of departures(list, device)) {
          const announced = { [session.id]: device.announced[session.id] ?? device.now }
          expect(dueSessions([session], { ...device, announced, now: at - 1 })).toStrictEqual([])
        }
      }),
    )
  })
})
