import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../src/game/clean-text'
import { newId } from '../../src/game/new-id'
import { seededRandom } from '../support/test-context'

describe('clean text', () => {
  it('keeps what people write: accents, signs, emoji, tabs and lines', () => {
    const text = 'Été — « ça va ? »\n\t1. Élodie 👩🏽‍💻\n'
    expect(cleanText(text)).toBe(text)
  })

  it('has one kind of line end', () => {
    expect(cleanText('a\r\nb\rc\nd\n\re')).toBe('a\nb\nc\nd\n\ne')
  })

  it.each([0x00, 0x08, 0x0b, 0x0c, 0x1f, 0x7f, 0x85, 0x9f, 0x200b, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff])(
    'loses the control, invisible or direction character U+%i',
    (code) => {
      expect(cleanText(`a${String.fromCharCode(code)}b${String.fromCharCode(code)}`)).toBe('ab')
    },
  )

  it.each([0x09, 0x0a, 0x20, 0x7e, 0xa0, 0x2029, 0x202f, 0x2065, 0x206a])('keeps the character U+%i', (code) => {
    expect(cleanText(`a${String.fromCharCode(code)}b`)).toHaveLength(3)
  })

  it('on a line is trimmed, each run of blanks one space', () => {
    expect(cleanLine('\u00a0 Un\t \n deux\u2028trois \r\n')).toBe('Un deux trois')
  })
})

describe('a new id', () => {
  it('is 16 letters and digits, from the first of them to the last', () => {
    expect(newId(() => 0)).toBe('0'.repeat(16))
    expect(newId(() => 1 - Number.EPSILON)).toBe('z'.repeat(16))
  })

  it('is another one each time', () => {
    const random = seededRandom(3)
    expect(new Set(Array.from({ length: 1000 }, () => newId(random))).size).toBe(1000)
  })
})
