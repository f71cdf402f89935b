// Backups for tests, of whatever was played.
import fc from 'fast-check'
import type { Backup } from '../../src/domain/backup'
import type { Mark } from '../../src/domain/marks'
import type { Session } from '../../src/domain/session'
import { anyMoves } from './arbitrary-commands'
import { aGame } from './session-builder'
import { walk } from './walk'

export const MARK: Mark = { id: 'card:donnees-01', bookmarkedAt: 4, note: 'Lundi', updatedAt: 5 }

export const aBackup = (change: Partial<Backup> = {}): Backup => ({
  madeAt: 9,
  settings: { 'reading-pace': 'slower', compass: { before: { fear: 2 }, after: {} } },
  marks: [MARK],
  sessions: [{ ...aGame().session, id: 'one' }],
  ...change,
})

const anyMark: fc.Arbitrary<Mark> = fc.record(
  {
    id: fc.stringMatching(/^(card|resource):[a-z0-9-]{1,20}$/),
    bookmarkedAt: fc.nat(),
    note: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/\p{Cc}|\p{Cf}/u.test(text)),
    updatedAt: fc.nat(),
  },
  { noNullPrototype: true },
)

const anyGame = fc
  .tuple(anyMoves, fc.nat())
  .map(([moves, seed]) => walk(moves, seed, () => undefined)?.present)
  .filter((session): session is Session => session !== undefined)

/** What a person may have kept: games played at random, notes, settings. */
export const anyBackup: fc.Arbitrary<Backup> = fc.record(
  {
    madeAt: fc.nat(),
    settings: fc.dictionary(
      fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/),
      fc.constantFrom<unknown>('slower', true, 0, [1], { a: 'é' }),
      { maxKeys: 5, noNullPrototype: true },
    ),
    marks: fc.uniqueArray(anyMark, { selector: ({ id }) => id, maxLength: 8 }),
    sessions: fc
      .array(anyGame, { maxLength: 4 })
      .map((games) => games.map((session, nth): Session => ({ ...session, id: `s${nth}` })))
      .map((games) => games.filter(({ kind }) => kind !== 'rehearsal')),
  },
  { noNullPrototype: true },
)
