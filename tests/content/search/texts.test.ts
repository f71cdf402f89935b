import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/content/search/fold'
import { markedText, marksIn } from '../../../src/content/search/marked-text'
import { queryTerms } from '../../../src/content/search/query-terms'
import { snippet } from '../../../src/content/search/snippet'
import { stem, stems } from '../../../src/content/search/stem'
import { wordsIn } from '../../../src/content/search/words-in'
import { frenchSearch } from '../../support/french-search'

/** Text as it comes: accents written either way, ligatures, hard spaces, emoji, broken characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'l’',
        'été',
        'e\u0301te\u0301',
        'œuvre',
        'données',
        '\u202f?',
        '👩‍💻',
        '\ud800',
        ' ',
        '-',
        '108',
        'ﬁn',
        'İ',
      ),
    )
    .map((parts) => parts.join('')),
)
const terms = fc
  .array(fc.constantFrom('ete', 'oeuvr', 'don', '108', 'fin', 'l'), { maxLength: 4 })
  .map((all) => new Set(all))

describe('folding', () => {
  it('takes capitals, accents and ligatures away', () => {
    expect(fold('Œuvre À l’ÉTÉ, ça ı̈')).toBe('oeuvre a l’ete, ca ı')
  })

  it('never throws, and what is folded stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('does not see how an accent is written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })
})

describe('the words of a text', () => {
  it('stand in it in their order, and do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { start, end, word } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(word)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('are parted by apostrophes and hyphens', () => {
    expect(wordsIn('L’e-réputation, d\u2019abord').map(({ word }) => word)).toEqual([
      'L',
      'e',
      'réputation',
      'd',
      'abord',
    ])
  })
})

describe('a stem', () => {
  it.each([
    ['mots', 'mot'],
    ['donnees', 'donne'],
    ['reseaux', 'reseau'],
    ['sociaux', 'social'],
    ['personnelles', 'personnel'],
    ['educatrices', 'educateurs'],
    ['travailleuses', 'travailleur'],
    ['actives', 'actif'],
    ['utilisation', 'utiliser'],
    ['dematerialisee', 'dematerialisation'],
    ['adresses', 'addresse'],
    ['lieux', 'lieu'],
  ])('is the same for %s and %s', (one, other) => expect(stem(one)).toBe(stem(other)))

  it.each([
    ['information', 'informatique'],
    ['sms', 'sm'],
    ['formation', 'forme'],
    ['108', '10'],
  ])('is not the same for %s and %s', (one, other) => expect(stem(one)).not.toBe(stem(other)))

  it('of a word of three letters or more has three or more, and no word is without', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(stems(word).every((one) => one !== '')).toBe(true)
        expect(stems(word)).toContain(stem(word))
      }),
    )
  })
})

describe('a query', () => {
  it('never has the same term twice, nor more than a dozen', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const found = queryTerms(words)
        expect(new Set(found).size).toBe(found.length)
        expect(found.length).toBeLessThanOrEqual(12)
      }),
    )
  })

  it('of any kind finds or does not, and never throws', () => {
    const { search } = frenchSearch()
    fc.assert(
      fc.property(anyText, (words) => {
        expect(Array.isArray(search(words))).toBe(true)
      }),
    )
  })
})

describe('marks', () => {
  it('lie inside the text, in order, on whole words', () => {
    fc.assert(
      fc.property(anyText, terms, (text, of) => {
        let at = 0
        for (const { start, end, term } of marksIn(text, of)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(of).toContain(term)
          at = end
        }
      }),
    )
  })

  it('change nothing in the text', () => {
    fc.assert(
      fc.property(anyText, terms, (text, of) => {
        expect(
          markedText(text, of)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('are on the word as it is written, not on what is elided or tells nothing', () => {
    const marked = markedText('L’accès aux données, et l’œuvre', new Set(['ace', 'don', 'oeuvr', 'l', 'aux']))
    expect(marked.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['accès', 'données', 'œuvre'])
  })
})

describe('a snippet', () => {
  const long = `${'Une phrase qui ne dit rien du tout. '.repeat(12)}Le mot de passe se garde pour soi. ${'Et la suite encore. '.repeat(12)}`

  it('is a stretch of one passage, never much longer than three lines', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), terms, (passages, of) => {
        const shown = snippet(passages, of)
        const inside = shown.replace(/^…/, '').replace(/…$/, '')
        expect(shown.length).toBeLessThanOrEqual(202)
        expect(passages.some((passage) => passage.includes(inside)) || inside === '').toBe(true)
      }),
    )
  })

  it('shows the words where most of them stand together', () => {
    const shown = snippet(['Un mot.', long], new Set(['mot', 'pas']))
    expect(shown).toContain('Le mot de passe se garde')
    expect(shown).toMatch(/^…\p{Letter}/u)
    expect(shown).toMatch(/\p{Letter}…$/u)
  })

  it('is the beginning when only the title has the words', () => {
    expect(snippet(['Un début.', 'Une suite.'], new Set(['titre']))).toBe('Un début.')
    expect(snippet([], new Set(['titre']))).toBe('')
  })
})
