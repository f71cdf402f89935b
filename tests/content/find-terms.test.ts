import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTerms, type OfferedTerm, termsIn } from '../../src/content/find-terms'

const term = (id: string, more: Partial<OfferedTerm> = {}): OfferedTerm => ({ id, term: id, text: '…', ...more })

const TERMS = [
  term('CAF', { expansion: 'Caisse d’allocations familiales' }),
  term('RGPD'),
  term('Donnée personnelle', { forms: ['donnée personnelle'] }),
  term('Données', { forms: ['donnée'] }),
  term('Droit à l’image'),
  term('Non-recours'),
  term('recours'),
  term('Réseau social', { forms: ['réseaux sociaux'] }),
]

const found = (...texts: string[]) =>
  findTerms(texts, TERMS).flatMap((stretches) =>
    stretches.flatMap(({ text, term: one }) => (one ? [`${one.id}: ${text}`] : [])),
  )

describe('the words of the glossary in a text', () => {
  it.each([
    ['in the plural', 'Vos données personnelles', ['Donnée personnelle: données personnelles']],
    ['in the singular', 'Une donnée, enfin', ['Données: donnée']],
    ['after an elision', 'C’est l’image ou le droit à l\u2019image', ['Droit à l’image: droit à l’image']],
    ['with another apostrophe and another space', "le droit\u00a0à l'image", ["Droit à l’image: droit\u00a0à l'image"]],
    ['by what they are short for', 'la caisse d’allocations familiales', ['CAF: caisse d’allocations familiales']],
    ['by another form', 'Sur les réseaux sociaux', ['Réseau social: réseaux sociaux']],
    ['before a full stop', 'Et le RGPD.', ['RGPD: RGPD']],
  ])('are found %s', (_, text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    ['within a word', 'Le RGPDien et la cafetière'],
    ['with a hyphen', 'un RGPD-compatible'],
    ['of a sigle written small', 'un caf et un rgpd'],
    ['with something else between', 'réseau, social'],
  ])('are not found %s', (_, text) => expect(found(text)).toEqual([]))

  it('are taken the longest first, and never inside one another', () => {
    expect(found('Le non-recours et les données personnelles')).toEqual([
      'Non-recours: non-recours',
      'Donnée personnelle: données personnelles',
    ])
  })

  it('are offered once in a page, where they first stand', () => {
    expect(found('Le RGPD, encore le RGPD', 'et le RGPD, avec la CAF')).toEqual(['RGPD: RGPD', 'CAF: CAF'])
    // Its words are no term of their own the second time either.
    expect(found('données personnelles', 'données personnelles')).toHaveLength(1)
  })

  it('leave every text as it is written', () => {
    const words = fc.constantFrom(
      'données',
      'personnelles',
      'le',
      'RGPD',
      'CAF',
      'l’',
      'droit',
      'à',
      'image',
      'non-recours',
      '.',
      ' ',
      '’',
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.array(words).map((each) => each.join(' ')),
          { maxLength: 4 },
        ),
        (texts) => {
          const pages = findTerms(texts, TERMS)
          expect(pages.map((stretches) => stretches.map(({ text }) => text).join(''))).toEqual(texts)
          const ids = pages.flatMap((stretches) => stretches.flatMap(({ term: one }) => (one ? [one.id] : [])))
          expect(new Set(ids).size).toBe(ids.length)
          for (const stretches of pages)
            for (const { text } of stretches.filter(({ term: one }) => one))
              expect(text).toMatch(/^[\p{L}-].*[\p{L}]$/u)
        },
      ),
    )
  })

  it('are found with those terms alone as with all', () => {
    const words = fc.constantFrom('donnée', 'personnelle', 'données', 'RGPD', 'réseaux', 'sociaux', 'non-recours', 'et')
    fc.assert(
      fc.property(
        fc.array(
          fc.array(words).map((some) => some.join(' ')),
          { maxLength: 4 },
        ),
        (texts) => {
          expect(findTerms(texts, termsIn(texts, TERMS))).toEqual(findTerms(texts, TERMS))
        },
      ),
    )
    expect(termsIn(['Le RGPD et la CAF', 'le RGPD'], TERMS).map(({ id }) => id)).toEqual(['CAF', 'RGPD'])
  })

  it('leave a text alone when there is no glossary', () => {
    expect(findTerms(['Le RGPD', ''], [])).toEqual([[{ text: 'Le RGPD' }], [{ text: '' }]])
  })
})
