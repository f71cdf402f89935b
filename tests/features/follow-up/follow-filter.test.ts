import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEAD_STATES, LEVEL_IDS, LEVERAGES, THEME_IDS } from '../../../src/domain/vocabulary'
import {
  countChoices,
  followSearch,
  MONTHS,
  NO_FILTER,
  readFollowChoice,
} from '../../../src/features/follow-up/follow-filter'

const read = (search: string) => readFollowChoice(new URLSearchParams(search))

describe('the choices in the address', () => {
  it('come back as they were written, whatever was chosen', () => {
    const one = (words: readonly string[]) => fc.constantFrom('', ...words)
    const filter = fc.record({
      level: one(LEVEL_IDS),
      theme: one(THEME_IDS),
      leverage: one([...LEVERAGES, 'none']),
      state: one(LEAD_STATES),
      months: one(MONTHS),
      session: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z0-9]{1,20}$/)),
    })
    fc.assert(
      fc.property(fc.record({ kind: fc.constantFrom('group' as const, 'solo' as const), filter }), (choice) => {
        expect(read(followSearch(choice))).toEqual(choice)
      }),
    )
  })

  it('ask for nothing in words that nobody knows', () => {
    expect(read('?niveau=galaxie&etat=perdue&depuis=-3')).toStrictEqual({ kind: 'group', filter: NO_FILTER })
    expect(followSearch({ kind: 'group', filter: NO_FILTER })).toBe('')
    expect(countChoices({ ...NO_FILTER, level: 'team', months: '3' })).toBe(2)
  })
})
