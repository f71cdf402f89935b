import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speechParts } from '../../src/content/speech-parts'

const spaced = (text: string) => text.trim().replace(/\s+/gu, ' ')

/** Texts that look like texts: words, signs and spaces of every kind. */
const aText = fc
  .array(
    fc.constantFrom(
      'données',
      'un',
      'l’éthique',
      'RGPD',
      '.',
      '!',
      '…',
      ',',
      ':',
      '»',
      '?',
      '\u202f?',
      ' ',
      '\n',
      'a'.repeat(60),
    ),
    {
      maxLength: 80,
    },
  )
  .map((words) => words.join(' '))

describe('a text cut for a voice', () => {
  it('is said sentence by sentence', () => {
    expect(speechParts('Anne hésite. Que faire\u202f? « Rien\u202f! » dit-elle… Puis elle part')).toEqual([
      'Anne hésite.',
      'Que faire ?',
      '« Rien ! »',
      'dit-elle…',
      'Puis elle part',
    ])
  })

  it('keeps a number and an abbreviation whole where no space follows the point', () => {
    expect(speechParts('Le site exemple.fr compte 2.500 pages.')).toEqual(['Le site exemple.fr compte 2.500 pages.'])
  })

  it('is said clause by clause where a sentence is too long, and word by word where a clause is', () => {
    expect(speechParts('un deux, trois quatre, cinq six sept.', 14)).toEqual([
      'un deux,',
      'trois quatre,',
      'cinq six sept.',
    ])
    expect(speechParts('un deux trois quatre', 9)).toEqual(['un deux', 'trois', 'quatre'])
  })

  it('loses nothing, keeps the order, and is never longer than asked unless one word is', () => {
    fc.assert(
      fc.property(aText, fc.integer({ min: 5, max: 200 }), (text, longest) => {
        const parts = speechParts(text, longest)
        expect(parts.join(' ').replace(/\s/gu, '')).toBe(spaced(text).replace(/\s/gu, ''))
        for (const part of parts) {
          expect(part).toBe(spaced(part))
          expect(part).not.toBe('')
          expect(part.length <= longest || !part.includes(' ')).toBe(true)
        }
      }),
    )
  })

  it('says nothing of nothing', () => {
    expect(speechParts(' \n ')).toEqual([])
  })
})
