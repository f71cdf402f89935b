import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PersonalDataKind } from '../../../src/game/privacy/finding'
import { findPersonalData } from '../../../src/game/privacy/find-personal-data'
import { BELGIUM } from '../../support/privacy-corpus/be'
import { GREECE } from '../../support/privacy-corpus/el'
import { FRANCE } from '../../support/privacy-corpus/fr'
import { HURRIED } from '../../support/privacy-corpus/hurried'
import { LUXEMBOURG } from '../../support/privacy-corpus/lu'
import { ROMANIA } from '../../support/privacy-corpus/ro'

const SENTENCES = [...FRANCE, ...BELGIUM, ...LUXEMBOURG, ...ROMANIA, ...GREECE, ...HURRIED].map(({ text }) => text)

/** What the words of the interface replace each with (locale `privacy`): a word in square brackets. */
const IN_BRACKETS: Readonly<Record<PersonalDataKind, string>> = {
  email: '[courriel]',
  'national-number': '[numéro national]',
  'birth-date': '[date de naissance]',
  phone: '[téléphone]',
  address: '[adresse]',
  'file-number': '[numéro de dossier]',
  'named-person': '[nom]',
}

const replaceAll = (text: string): string =>
  [...findPersonalData(text)]
    .reverse()
    .reduce((kept, { kind, start, end }) => kept.slice(0, start) + IN_BRACKETS[kind] + kept.slice(end), text)

/** Pieces of what people note, stuck together in any order: what meets what is never foreseen. */
const notes = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SENTENCES),
      fc.constantFrom(...SENTENCES.flatMap((text) => text.split(/(?<= )/))),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(' ', '\n', '06 ', '+33', '12/03/2024 ', 'né le ', 'tél. ', 'n° ', 'rue ', 'Mme ', '@', '1'),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''))

describe('findings', () => {
  it('lie in the text, in its order, apart from each other', () => {
    fc.assert(
      fc.property(notes, (text) => {
        let end = 0
        for (const finding of findPersonalData(text)) {
          expect(finding.start).toBeGreaterThanOrEqual(end)
          expect(finding.end).toBeGreaterThan(finding.start)
          end = finding.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('once all are replaced, are gone; what was next to them may be found at the second or third look', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const replaced = replaceAll(replaceAll(replaceAll(text)))
        expect(findPersonalData(replaced)).toEqual([])
      }),
    )
  })

  it('once replaced in what people note, are all gone at the first look', () => {
    for (const text of SENTENCES) expect(findPersonalData(replaceAll(text)), text).toEqual([])
  })

  it('hold letters of two units and signs of Word', () => {
    const text = '😀 tél. : 06\u202f39\u202f98\u202f12\u202f34'
    expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual([text.slice(10)])
  })
})

describe('the time it takes', () => {
  afterEach(() => vi.restoreAllMocks())

  const STUFF = ['0 ', '06 39 ', '1.', 'a@', 'a.a@a.', '@', 'Mme ', 'Mme De ', 'A-', 'rue ', '1 rue de la ', 'né le 1 ']
  const MORE = ['dossier ', 'dossier n° ', 'FR7A', 'Str. A ', 'Οδός Α', 'Αα', 'tél ', '+3', '(0)', 'Aa', "l'", ' ', '1']
  const long = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

  it.each([...STUFF, ...MORE])('grows as the text does, full of “%s”', (piece) => {
    const exec = vi.spyOn(RegExp.prototype, 'exec')
    const count = (length: number) => {
      exec.mockClear()
      findPersonalData(long(piece, length))
      return exec.mock.calls.length
    }
    const once = count(2_000)
    expect(count(4_000)).toBeLessThanOrEqual(once * 2.2 + 50)
  })

  it('has no expression that could try for ever: no quantifier without an end', () => {
    const exec = vi.spyOn(RegExp.prototype, 'exec')
    for (const text of SENTENCES) findPersonalData(text)
    const sources = new Set((exec.mock.contexts as readonly RegExp[]).map(({ source }) => source))
    vi.restoreAllMocks()
    const withoutClasses = [...sources].map((source) => source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_'))
    expect(sources.size).toBeGreaterThan(30)
    expect(withoutClasses.filter((source) => /[*+]|\{\d+,\}/.test(source))).toEqual([])
  })

  it.each([...STUFF, ...MORE])('comes to an end on 20,000 signs full of “%s”', (piece) => {
    expect(findPersonalData(long(piece, 20_000)).length).toBeLessThan(20_000)
  })
})
