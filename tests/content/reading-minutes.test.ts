import { describe, expect, it } from 'vitest'
import { readingMinutes } from '../../src/content/reading-minutes'
import type { Block } from '../../src/domain/pack'

const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ')
const minutes = (...blocks: readonly Block[]) => readingMinutes({ title: words(10), summary: words(10), blocks })

describe('the time to read a resource aloud', () => {
  it('is at least one minute', () => {
    expect(readingMinutes({ title: 'Titre', summary: 'Un mot', blocks: [] })).toBe(1)
  })

  it('is 140 words a minute, to the nearest', () => {
    const paragraph = (count: number) => minutes({ type: 'paragraph', text: words(count - 20) })
    expect([140, 209, 211, 349, 351].map(paragraph)).toStrictEqual([1, 1, 2, 2, 3])
  })

  it.each<[Block['type'], Block]>([
    ['paragraph', { type: 'paragraph', text: words(400) }],
    ['callout', { type: 'callout', tone: 'note', text: words(400) }],
    ['definition', { type: 'definition', term: words(200), text: words(200) }],
    ['list', { type: 'list', items: [words(200), words(200)] }],
    ['steps', { type: 'steps', items: [words(200), words(200)] }],
    ['table', { type: 'table', caption: words(100), head: [words(100)], rows: [[words(100)], [words(100)]] }],
    ['links', { type: 'links', items: [{ label: words(400), address: 'https://example.org/' }] }],
  ])('counts all that is read in a block of type %s', (_, block) => {
    expect(minutes(block)).toBe(3)
  })

  it('does not count the address of a link', () => {
    const address = `https://example.org/${words(400)}`
    expect(minutes({ type: 'links', items: [{ label: 'La loi', address }] })).toBe(1)
  })
})
