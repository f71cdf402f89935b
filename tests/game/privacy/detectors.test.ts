import { describe, expect, it } from 'vitest'
import { isLuhn, isVerhoeff, modulo97 } from '../../../src/game/privacy/check-digits'
import type { PersonalDataKind } from '../../../src/game/privacy/finding'
import { findPersonalData } from '../../../src/game/privacy/find-personal-data'

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }): [PersonalDataKind, string] => [kind, text.slice(start, end)])

const foundAs = (kind: PersonalDataKind, text: string) =>
  found(text)
    .filter(([one]) => one === kind)
    .map(([, words]) => words)

describe('keys of numbers', () => {
  it('of Luhn and of Verhoeff hold for the examples of their books, and not beside them', () => {
    expect(isLuhn('79927398713')).toBe(true)
    expect(isLuhn('79927398710')).toBe(false)
    expect(isVerhoeff('2363')).toBe(true)
    expect(isVerhoeff('2364')).toBe(false)
    expect(modulo97('9'.repeat(30))).toBe(Number(BigInt('9'.repeat(30)) % 97n))
  })

  it.each([
    ['French, its key', '284037599008905', '284037599008906'],
    ['of Corsica', '168052A99002126', '168052A99002127'],
    ['Belgian', '84031299938', '84031299939'],
    ['Belgian, born since 2000', '04091799925', '04091799924'],
    ['Luxembourgish', '1984031200012', '1984031200013'],
    ['Romanian', '2840312510001', '2840312510002'],
    ['Greek', '12038400003', '12038400004'],
  ])('%s: one that holds is found, one that does not is not', (_, good, bad) => {
    expect(found(`voir ${good} svp`)).toEqual([['national-number', good]])
    expect(foundAs('national-number', `voir ${bad} svp`)).toEqual([])
  })

  it('are not asked for after the name of the number', () => {
    expect(found('sécurité sociale 2 84 03 75 990 089 06')).toEqual([['national-number', '2 84 03 75 990 089 06']])
  })

  it('hold for an account’s number, cut where the country says', () => {
    expect(found('virement BE49 5390 0000 0000 AB')).toEqual([['file-number', 'BE49 5390 0000 0000']])
    expect(found('virement BE48 5390 0000 0000')).toEqual([])
  })
})

describe('telephones', () => {
  it('end where their country says', () => {
    expect(found('le +33 6 39 98 12 34 12 fois')).toEqual([['phone', '+33 6 39 98 12 34']])
    expect(found('le +33 (0)6 39 98 12 34, 2 fois')).toEqual([['phone', '+33 (0)6 39 98 12 34']])
  })

  it('are not dates, services or amounts', () => {
    expect(found('rappeler le 12/03/2026 10 h, puis le 08 00 05 95 95, pour 1 250 000 euros')).toEqual([])
  })
})

describe('addresses', () => {
  it('end with the street or the town', () => {
    expect(found('au 12 rue des Lilas avec sa mère')).toEqual([['address', '12 rue des Lilas']])
    expect(found('au 12 rue du 8 mai 1945, 93200 Saint-Denis ce soir')).toEqual([
      ['address', '12 rue du 8 mai 1945, 93200 Saint-Denis'],
    ])
    expect(found('12 rue du Docteur Roux')).toEqual([['address', '12 rue du Docteur Roux']])
  })

  it('need a house, or someone who lives there', () => {
    expect(found('rendez-vous rue Victor Hugo')).toEqual([])
    expect(found('elle habite rue Victor Hugo')).toEqual([['address', 'rue Victor Hugo']])
  })
})

describe('the other kinds', () => {
  it('a birth date is one that follows a birth', () => {
    expect(found('née le 3 mars 1984, vue le 4 mars 2026')).toEqual([['birth-date', '3 mars 1984']])
  })

  it('a number of a file follows the word for it', () => {
    expect(found('dossier n° 123456, loi n° 2002-2')).toEqual([['file-number', '123456']])
  })

  it('a name follows a title, an office does not count', () => {
    expect(found('Madame la maire et M. Le Goff')).toEqual([['named-person', 'Le Goff']])
    expect(found('Mme D. et M. X')).toEqual([])
  })

  it('an e-mail address is a person’s, not a service’s', () => {
    expect(found('lea@exemple.fr. contact@exemple.fr')).toEqual([['email', 'lea@exemple.fr']])
  })
})
