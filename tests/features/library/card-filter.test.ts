// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import file from '../../../content/reflextics/fr/cards.json'
import { THEME_IDS, LEVEL_IDS } from '../../../src/domain/vocabulary'
import { cardFilterSearch, filterCards, NO_FILTER, readCardFilter } from '../../../src/features/library/card-filter'
import { CARD_LEVELS } from '../../../src/features/library/card-levels'
import { countKeywords } from '../../../src/features/library/count-keywords'
import { frenchFile } from '../../support/pack-on-disk'

const { cards } = frenchFile('cards')
const keywords = countKeywords(cards).map(({ word }) => word)
const resources = [...new Set(cards.flatMap((card) => card.resources))]
const KNOWN = { theme: THEME_IDS, keyword: keywords, level: LEVEL_IDS, resource: resources }

const maybe = (words: readonly string[]) => fc.constantFrom('', ...words)
const aFilter = fc.record({
  theme: maybe(THEME_IDS),
  keyword: maybe(keywords),
  level: maybe(LEVEL_IDS),
  resource: maybe(resources),
  played: maybe(['oui', 'non']),
})

describe('the choices in the address of the cards', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(aFilter, (filter) => {
        expect(readCardFilter(new URLSearchParams(cardFilterSearch(filter)), KNOWN)).toEqual(filter)
      }),
    )
  })

  it('ask for nothing when they are not known', () => {
    const search = new URLSearchParams('theme=jardin&mot=<b>&niveau=5&ressource=&jouee=peut-être&autre=1')
    expect(readCardFilter(search, KNOWN)).toEqual(NO_FILTER)
    expect(cardFilterSearch(NO_FILTER)).toBe('')
  })

  it('leave the cards that answer all of them, in their order', () => {
    const played = ['donnees-01', 'posture-02']
    fc.assert(
      fc.property(aFilter, (filter) => {
        const left = filterCards(cards, filter, played)
        expect(left).toEqual(cards.filter((card) => left.includes(card)))
        for (const card of left) {
          if (filter.theme) expect(card.theme).toBe(filter.theme)
          if (filter.keyword) expect(card.keywords).toContain(filter.keyword)
          if (filter.level) expect(CARD_LEVELS[card.id]).toContain(filter.level)
          if (filter.resource) expect(card.resources).toContain(filter.resource)
          if (filter.played) expect(played.includes(card.id)).toBe(filter.played === 'oui')
        }
        for (const card of cards.filter((one) => !left.includes(one))) {
          const alone = Object.entries(filter).some(
            ([key, word]) => !filterCards([card], { ...NO_FILTER, [key]: word }, played).length,
          )
          expect(alone, card.id).toBe(true)
        }
      }),
    )
  })

  it('hide nothing by what was played while that is not known', () => {
    expect(filterCards(cards, { ...NO_FILTER, played: 'oui' }, null)).toHaveLength(cards.length)
  })
})

describe('what the filters know of the cards', () => {
  it('is the levels of every card, and of no other', () => {
    expect(Object.keys(CARD_LEVELS).sort()).toEqual(file.cards.map(({ id }) => id).sort())
    for (const level of LEVEL_IDS) expect(Object.values(CARD_LEVELS).flat()).toContain(level)
  })

  it('is each keyword once, in the order of a dictionary', () => {
    expect(countKeywords([{ keywords: ['zone', 'été', 'zone'] }, { keywords: ['zone', 'eau'] }])).toEqual([
      { word: 'eau', count: 1 },
      { word: 'été', count: 1 },
      { word: 'zone', count: 2 },
    ])
  })
})
