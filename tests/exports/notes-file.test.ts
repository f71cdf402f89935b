import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../src/domain/marks'
import { LONGEST_NOTES_FILE, readNotesFile, writeNotesFile } from '../../src/exports/notes-file'
import { aCard } from '../support/a-card'
import { Game, createCommand } from '../support/session-builder'

const FILE = 'notes.json'
const MARK: Mark = { id: 'card:donnees-01', bookmarkedAt: 4, note: 'Lundi', updatedAt: 5 }
const solo = () => new Game().play(createCommand(['Moi'], { kind: 'solo' }), { type: 'pick', card: aCard() })
const fault = (text: string) => {
  const read = readNotesFile(text, FILE)
  return read.ok ? 'fine' : read.error.map(({ path, code }) => `${path} ${code}`)
}
const file = (change: object) =>
  JSON.stringify({ application: 'reflextics', kind: 'notes', format: 1, marks: [MARK], sessions: [], ...change })

const anyMark = fc.record<Mark>(
  {
    id: fc.stringMatching(/^(card|resource):[a-z0-9-]{1,60}$/),
    bookmarkedAt: fc.option(fc.nat(), { nil: null }),
    note: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/\p{Cc}|\p{Cf}/u.test(text)),
    updatedAt: fc.nat(),
  },
  { noNullPrototype: true },
)

describe('a file of notes', () => {
  it('gives back what was written', () => {
    const { session } = solo()
    const notes = { marks: [MARK], sessions: [session] }
    expect(readNotesFile(writeNotesFile(notes), FILE)).toStrictEqual({ ok: true, value: notes })
  })

  it('gives back any marks', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyMark, { selector: ({ id }) => id, maxLength: 20 }), (marks) => {
        expect(readNotesFile(writeNotesFile({ marks, sessions: [] }), FILE)).toStrictEqual({
          ok: true,
          value: { marks, sessions: [] },
        })
      }),
    )
  })

  it('never throws, whatever it holds, and locates what is wrong in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => file({ marks: JSON.parse(json) })),
        ),
        (text) => {
          const read = readNotesFile(text, FILE)
          if (!read.ok) expect(read.error.every((issue) => issue.file === FILE)).toBe(true)
        },
      ),
    )
  })

  it('is refused for a reason', () => {
    const group = new Game().play(createCommand(['Amel', 'Bilal'])).session
    expect(fault('{')).toStrictEqual([' not-json'])
    expect(fault('[]')).toStrictEqual([' not-reflextics'])
    expect(fault(file({ kind: 'session' }))).toStrictEqual(['kind not-allowed'])
    expect(fault(file({ format: 2 }))).toStrictEqual(['format newer-format'])
    expect(fault(file({ marks: undefined }))).toStrictEqual(['marks missing'])
    expect(fault(file({ marks: [MARK, { ...MARK, note: 3 }] }))).toStrictEqual(['marks[1].note wrong-type'])
    expect(fault(file({ marks: [{ ...MARK, id: 'card:../x' }] }))).toStrictEqual(['marks[0].id wrong-format'])
    expect(fault(file({ marks: [MARK, MARK] }))).toStrictEqual(['marks[1].id duplicate-id'])
    expect(fault(file({ sessions: [{}] }))).toContain('sessions[0].id missing')
    expect(fault(file({ sessions: [group] }))).toStrictEqual(['sessions[0].kind not-allowed'])
    expect(fault(' '.repeat(LONGEST_NOTES_FILE + 1))).toStrictEqual([' file-too-large'])
  })

  it('loses the characters that hide', () => {
    const read = readNotesFile(file({ marks: [{ ...MARK, note: 'Lun\u202edi' }] }), FILE)
    expect(read).toMatchObject({ ok: true, value: { marks: [{ note: 'Lundi' }] } })
  })
})
