import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Resource } from '../../../src/domain/pack'
import { LEVEL_IDS } from '../../../src/domain/vocabulary'
import { boardEntries, boardPages } from '../../../src/game/wall/board-pages'
import { cardPages } from '../../../src/game/wall/card-pages'
import { linesOf, pagesOfText, paginate, splitText } from '../../../src/game/wall/paginate'
import { resourcePages } from '../../../src/game/wall/resource-pages'
import { besideRings, roomAt } from '../../../src/game/wall/room'
import { aCard } from '../../support/a-card'
import { frenchFile } from '../../support/pack-on-disk'
import { aGameAt } from '../../support/session-builder'

const ROOM = roomAt(1)
const anyText = fc.lorem({ maxCount: 60, mode: 'sentences' })
const anyRoom = fc.constantFrom(ROOM, roomAt(1.25), roomAt(1.5), besideRings(ROOM))

describe('text on pages', () => {
  it('is whole: the pieces of a text are the text, and none is too long', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ maxLength: 2000 })), anyRoom, (text, room) => {
        const pieces = splitText(text, room)
        expect(pieces.join('')).toBe(text)
        for (const piece of pieces) expect(linesOf(piece.trimEnd(), room.columns)).toBeLessThanOrEqual(room.lines)
      }),
    )
  })

  it('is cut between sentences rather than within', () => {
    const sentence = 'Une phrase assez longue pour tenir sur plus d’une ligne de la projection. '
    const pieces = splitText(sentence.repeat(20), ROOM)
    expect(pieces.length).toBeGreaterThan(1)
    for (const piece of pieces) expect(piece.trimEnd()).toMatch(/^Une phrase.*projection\.$/)
  })

  it('keeps its order, leaves no page empty and fills each as far as it can', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 15 })), (sizes) => {
        const pages = paginate(sizes, (size) => size, 12)
        expect(pages.flat()).toStrictEqual(sizes)
        pages.forEach((page, index) => {
          const sum = page.reduce((total, size) => total + size, 0)
          expect(page.length).toBeGreaterThan(0)
          expect(page.length === 1 || sum <= 12).toBe(true)
          const [next] = pages[index + 1] ?? []
          if (next !== undefined) expect(sum + next).toBeGreaterThan(12)
        })
      }),
    )
  })

  it('has more pages for larger letters', () => {
    const text = [anyWords(900), anyWords(900)]
    expect(pagesOfText(text, roomAt(1.5)).length).toBeGreaterThan(pagesOfText(text, ROOM).length)
  })
})

const anyWords = (length: number) => 'mot '.repeat(length / 4)

describe('a card', () => {
  it('shows its situation, then each question, the earlier ones with it', () => {
    const card = { ...aCard(), situation: ['Un jour.'], questions: ['Un ?', 'Deux ?'] }
    expect(cardPages(card, ROOM)).toStrictEqual([
      { kind: 'situation', paragraphs: ['Un jour.'] },
      { kind: 'questions', questions: ['Un ?'] },
      { kind: 'questions', questions: ['Un ?', 'Deux ?'] },
    ])
  })

  it('with a dilemma shows both sides before the question', () => {
    const card = { ...aCard(), situation: ['Un jour.'], dilemma: ['Dire.', 'Taire.'], questions: ['Que faire ?'] }
    expect(cardPages(card, ROOM)[1]).toStrictEqual({ kind: 'dilemma', sides: ['Dire.', 'Taire.'] })
  })

  it.each(frenchFile('cards').cards)('$id tells its situation on one page', (card) => {
    expect(cardPages(card, ROOM).filter(({ kind }) => kind === 'situation')).toHaveLength(1)
  })
})

describe('a resource', () => {
  const [first] = frenchFile('resources').resources
  const aResource = (blocks: Resource['blocks']): Resource => ({ ...first!, blocks })
  const blocksOf = (blocks: Resource['blocks']) =>
    resourcePages(aResource(blocks), ROOM).flatMap((page) => (page.kind === 'block' ? [page.block] : []))

  const itemsOf = (block: Block): readonly string[] =>
    block.type === 'list' || block.type === 'steps' ? block.items : []

  it('begins with its cover, then goes block by block', () => {
    const pages = resourcePages(aResource([{ type: 'paragraph', text: 'Un.' }]), ROOM)
    expect(pages).toStrictEqual([{ kind: 'cover' }, { kind: 'block', block: { type: 'paragraph', text: 'Un.' } }])
  })

  it('gives a long list several pages, and steps their numbers', () => {
    const items = Array.from({ length: 30 }, (_, index) => `Élément ${index}`)
    const lists = blocksOf([{ type: 'list', items }])
    expect(lists.length).toBeGreaterThan(1)
    expect(lists.flatMap(itemsOf)).toStrictEqual(items)
    const steps = blocksOf([{ type: 'steps', items }]).flatMap(itemsOf)
    expect(steps[29]).toBe('30. Élément 29')
  })

  it('repeats the head of a table that goes on', () => {
    const rows = Array.from({ length: 20 }, (_, index) => [`Ligne ${index}`, anyWords(80)])
    const tables = blocksOf([{ type: 'table', caption: 'Un tableau', head: ['A', 'B'], rows }])
    expect(tables.length).toBeGreaterThan(1)
    tables.forEach((table, index) => {
      expect(table).toMatchObject({ caption: `Un tableau (${index + 1}/${tables.length})`, head: ['A', 'B'] })
    })
    expect(tables.flatMap((table) => (table.type === 'table' ? table.rows : []))).toStrictEqual(rows)
  })

  it('cuts long words of every kind of block', () => {
    const text = anyWords(2400)
    expect(blocksOf([{ type: 'callout', tone: 'note', text }]).length).toBeGreaterThan(1)
    expect(blocksOf([{ type: 'definition', term: 'Un mot', text }]).length).toBeGreaterThan(1)
    const items = Array.from({ length: 30 }, (_, nth) => ({ label: `Lien ${nth}`, address: 'https://exemple.org' }))
    expect(blocksOf([{ type: 'links', items }]).length).toBeGreaterThan(1)
  })
})

describe('the board', () => {
  it('numbers the leads from the closest level to the widest, and pages them all', () => {
    const game = aGameAt('actions')
    for (let nth = 0; nth < 24; nth += 1) {
      game.play({ type: 'add-lead', text: `${nth} ${anyWords(80)}`, level: LEVEL_IDS[3 - (nth % 4)] ?? 'team' })
    }
    const entries = boardEntries(game.round.leads, game.round.leads[0]?.id ?? null)
    expect(entries.map(({ number }) => number)).toStrictEqual(Array.from({ length: 24 }, (_, nth) => nth + 1))
    expect(entries.map(({ level }) => level)).toStrictEqual(
      LEVEL_IDS.flatMap((level) => Array.from({ length: 6 }, () => level)),
    )
    expect(entries.filter(({ isPriority }) => isPriority).map(({ text }) => text[0])).toStrictEqual(['0'])
    const pages = boardPages(entries, ROOM)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flat().map(({ number }) => number)).toStrictEqual(entries.map(({ number }) => number))
  })

  it('without a lead is one empty page', () => {
    expect(boardPages([], ROOM)).toStrictEqual([[]])
  })
})
