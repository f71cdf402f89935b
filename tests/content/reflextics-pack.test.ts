// What the guide and content.md ask of our own pack, beyond what its format can say.
import { describe, expect, it } from 'vitest'
import { readingMinutes } from '../../src/content/reading-minutes'
import { LEVEL_IDS, STAGE_IDS, THEME_IDS } from '../../src/domain/vocabulary'
import { countWords } from '../support/every-text'
import { frenchFile } from '../support/pack-on-disk'

const { cards } = frenchFile('cards')
const { resources } = frenchFile('resources')
const { levels } = frenchFile('board')
const { stages, roles, spirit } = frenchFile('stages')

const GUIDE = /^Guide réflexif Réflex’tics/
const IN_THE_GUIDE = { donnees: 10, outils: 3, netiquettes: 6, posture: 4 }
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const idsWhere = <Item extends { readonly id: string }>(items: readonly Item[], wrong: (item: Item) => boolean) =>
  ids(items.filter(wrong))

describe('the cards', () => {
  it('are the 23 of the guide, with its numbers, in its order', () => {
    const numbered = THEME_IDS.flatMap((theme) =>
      Array.from({ length: IN_THE_GUIDE[theme] }, (_, index) => [
        `${theme}-${String(index + 1).padStart(2, '0')}`,
        theme,
        index + 1,
      ]),
    )
    expect(numbered).toHaveLength(23)
    expect(cards.map(({ id, theme, number }) => [id, theme, number])).toStrictEqual(numbered)
  })

  it('name their place in the guide', () => {
    expect(idsWhere(cards, ({ source }) => !GUIDE.test(source.document))).toStrictEqual([])
    expect(idsWhere(cards, ({ source, number }) => source.number !== number)).toStrictEqual([])
  })

  it('tell a situation in 40 to 110 words', () => {
    const length = cards.map(({ id, situation }) => ({ id, words: countWords(situation) }))
    expect(length.filter(({ words }) => words < 40 || words > 110)).toStrictEqual([])
  })

  it('ask 1 to 5 questions, each ending as a question', () => {
    expect(idsWhere(cards, ({ questions }) => questions.length < 1 || questions.length > 5)).toStrictEqual([])
    expect(
      cards.flatMap(({ questions }) => questions).filter((question) => !question.endsWith('\u202f?')),
    ).toStrictEqual([])
  })

  it('of posture weigh two sides and ask one open question; the others have no dilemma', () => {
    const isPosture = ({ theme }: { theme: string }) => theme === 'posture'
    expect(idsWhere(cards, (card) => isPosture(card) && card.dilemma?.length !== 2)).toStrictEqual([])
    expect(idsWhere(cards, (card) => isPosture(card) && card.questions.length !== 1)).toStrictEqual([])
    expect(idsWhere(cards, (card) => !isPosture(card) && card.dilemma !== undefined)).toStrictEqual([])
  })

  it('send to 2 to 5 different resources', () => {
    const wrong = idsWhere(
      cards,
      ({ resources: list }) => list.length < 2 || list.length > 5 || new Set(list).size < list.length,
    )
    expect(wrong).toStrictEqual([])
  })

  it('have titles and keywords of their own', () => {
    expect(new Set(cards.map(({ title }) => title)).size).toBe(23)
    expect(
      idsWhere(cards, ({ keywords }) => keywords.length < 3 || new Set(keywords).size < keywords.length),
    ).toStrictEqual([])
  })
})

describe('the resources', () => {
  it('are each of help to a card', () => {
    const reached = new Set(cards.flatMap((card) => card.resources))
    expect(idsWhere(resources, ({ id }) => !reached.has(id))).toStrictEqual([])
  })

  it('make the four chapters of the guide', () => {
    expect(THEME_IDS.filter((theme) => !resources.some((resource) => resource.theme === theme))).toStrictEqual([])
    expect(idsWhere(resources, ({ source }) => !GUIDE.test(source.document))).toStrictEqual([])
  })

  it('are read aloud in 1 to 3 minutes', () => {
    expect(idsWhere(resources, (resource) => readingMinutes(resource) > 3)).toStrictEqual([])
  })

  it('give the year of every address', () => {
    const links = resources.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'links' ? block.items : [])),
    )
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(({ address, year }) => !address.startsWith('https://') || year === undefined)).toStrictEqual([])
  })
})

describe('the stage guides', () => {
  it('follow the order of the game', () => {
    expect(stages.map(({ id, number }) => [id, number])).toStrictEqual(STAGE_IDS.map((id, index) => [id, index + 1]))
  })

  it('fit a game in 60 to 75 minutes', () => {
    const minutes = stages.reduce((sum, stage) => sum + stage.minutes, 0)
    expect(minutes).toBeGreaterThanOrEqual(60)
    expect(minutes).toBeLessThanOrEqual(75)
  })

  it('give the round table eight prompts or more, none twice', () => {
    const prompts = stages.flatMap((stage) => stage.prompts)
    expect(stages.find(({ id }) => id === 'roundtable')?.prompts.length).toBeGreaterThanOrEqual(8)
    expect(new Set(prompts).size).toBe(prompts.length)
  })

  it('come with the two roles and the spirit of play', () => {
    expect(ids(roles)).toStrictEqual(['narrator', 'player'])
    expect(spirit.length).toBeGreaterThanOrEqual(4)
  })
})

describe('the board', () => {
  it('has the four levels, from the closest to the widest', () => {
    expect(levels.map(({ id, number }) => [id, number])).toStrictEqual(LEVEL_IDS.map((id, index) => [id, index + 1]))
  })

  it('gives each level guiding questions and 4 to 8 examples, none twice', () => {
    expect(idsWhere(levels, ({ examples }) => examples.length < 4 || examples.length > 8)).toStrictEqual([])
    const examples = levels.flatMap((level) => level.examples)
    expect(new Set(examples).size).toBe(examples.length)
  })
})
