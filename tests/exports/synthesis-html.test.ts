// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { synthesisHtml } from '../../src/exports/synthesis-html'
import { synthesisText } from '../../src/exports/synthesis-text'
import { textBlocks } from '../../src/exports/text-blocks'
import { cleanText } from '../../src/game/clean-text'

const DOCUMENT = {
  title: 'Réunion',
  lede: 'le 12 mai',
  parts: [{ id: 'a', heading: 'Débat', text: 'Avant\n- un\n• deux\n\nAprès' }],
}
const render = (html: string) => {
  const page = document.createElement('main')
  page.innerHTML = html
  return page
}
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

const NASTY = [
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</p>', '<!--', '-->', ']]>', '&lt;', '&amp;amp;'],
  ...['"', "'", '`', '<', '>', '&', 'javascript:x', '<style>', '</style', '\n', '- ', '• ', ' ', 'é', '<ul><li>'],
]
const words = fc
  .oneof(
    fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string(),
  )
  .map(cleanText)

describe('a synthesis for a mail', () => {
  it('has headings, paragraphs and lists', () => {
    expect(synthesisHtml(DOCUMENT)).toBe(
      '<h1>Réunion</h1><p>le 12 mai</p><h2>Débat</h2><p>Avant</p><ul><li>un</li><li>deux</li></ul><p>Après</p>',
    )
  })

  it('reads well without any of them', () => {
    expect(synthesisText(DOCUMENT)).toBe('Réunion\nle 12 mai\n\nDébat\nAvant\n- un\n- deux\nAprès\n')
  })

  it('is nothing but these, and says what was typed, whatever that is', () => {
    fc.assert(
      fc.property(words, words, words, (title, heading, text) => {
        const page = render(synthesisHtml({ title, lede: '', parts: [{ id: 'a', heading, text }] }))
        const seen = [...page.querySelectorAll('*')]
        expect(seen.filter(({ tagName }) => !/^(H1|H2|P|UL|LI)$/.test(tagName))).toStrictEqual([])
        expect(seen.flatMap((element) => [...element.attributes])).toStrictEqual([])
        expect(spaced(page.querySelector('h1')?.textContent ?? '')).toBe(spaced(title))
        expect(spaced(page.querySelector('h2')?.textContent ?? '')).toBe(spaced(heading))
        const lines = [...page.querySelectorAll('p, li')].map((line) => spaced(line.textContent))
        expect(lines).toStrictEqual(textBlocks(text).flatMap((block) => block.lines.map(spaced)))
      }),
      { numRuns: 200 },
    )
  })
})
