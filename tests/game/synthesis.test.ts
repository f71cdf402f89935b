import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/domain/session'
import { aGame, anEndingGame, type Game, refusal } from '../support/session-builder'

const PARTS = [
  { id: 'facts', heading: 'La situation', text: 'Une demande en ligne.' },
  { id: 'next', heading: 'La suite', text: '' },
]
const start = (parts = PARTS) => ({ type: 'start-synthesis', parts }) as const
const write = (partId: string, text: string) => ({ type: 'write-synthesis', partId, text }) as const
const texts = (game: Game) => game.session.synthesis?.parts.map((part) => part.text)

describe('the synthesis', () => {
  it('starts from a draft, its texts cleaned', () => {
    const draft = [{ id: 'facts', heading: ' La\nsituation ', text: 'Un\r\ndeux\u0000\u202E' }]
    expect(anEndingGame().play(start(draft)).session.synthesis).toStrictEqual({
      parts: [{ id: 'facts', heading: 'La situation', text: 'Un\ndeux', draft: 'Un\ndeux', included: true }],
    })
  })

  it('refuses a draft that could not be read back', () => {
    const [facts] = PARTS
    if (!facts) throw new Error('no part')
    const longText = [...PARTS, { ...facts, id: 'more', text: 'x'.repeat(LIMITS.part + 1) }]
    expect(refusal(anEndingGame().attempt(start(longText)))).toBe('synthesis-too-long')
    const longHeading = [...PARTS, { ...facts, id: 'more', heading: 'x'.repeat(LIMITS.title + 1) }]
    expect(refusal(anEndingGame().attempt(start(longHeading)))).toBe('title-too-long')
    const full = [{ id: 'facts', heading: 'x'.repeat(LIMITS.title), text: 'x'.repeat(LIMITS.part) }]
    expect(refusal(anEndingGame().attempt(start(full)))).toBeNull()
  })

  it('waits for a first card, and is not started twice', () => {
    expect(refusal(aGame().attempt(start()))).toBe('synthesis-too-early')
    expect(refusal(anEndingGame().play(start()).attempt(start()))).toBe('synthesis-exists')
  })

  it('is written part by part, blanks and line ends kept as typed', () => {
    const game = anEndingGame().play(start(), write('next', ' Écrire\r\nà la direction\u0007 '))
    expect(texts(game)).toStrictEqual(['Une demande en ligne.', ' Écrire\nà la direction '])
    expect(texts(game.play(write('next', '')))).toStrictEqual(['Une demande en ligne.', ''])
  })

  it('holds 20,000 characters a part and no more', () => {
    const game = anEndingGame().play(start())
    expect(refusal(game.attempt(write('next', 'x'.repeat(20_001))))).toBe('synthesis-too-long')
    expect(refusal(game.attempt(write('next', 'x'.repeat(20_000))))).toBeNull()
    expect(refusal(game.attempt(write('other', 'x')))).toBe('synthesis-part-unknown')
  })

  it('is drafted anew in one step, which one undo takes back', () => {
    const game = anEndingGame()
    expect(refusal(game.attempt({ type: 'redraft-synthesis', parts: [] }))).toBe('synthesis-missing')
    game.play(start())
    const before = texts(game)
    const parts = [{ id: 'next', heading: 'Et après', text: 'Brouillon' }]
    expect(texts(game.play({ type: 'redraft-synthesis', parts }))).toStrictEqual(['Brouillon'])
    expect(texts(game.play({ type: 'undo' }))).toStrictEqual(before)
  })

  it('loses nothing that was written to a new draft', () => {
    const game = anEndingGame().play(start(), write('facts', 'Réécrit'), { type: 'add-part', heading: 'À nous' })
    const [own] = (game.session.synthesis?.parts ?? []).slice(-1)
    game.play(
      write(own?.id ?? '', 'Seules'),
      { type: 'include-part', partId: 'next', included: false },
      { type: 'title-part', partId: 'next', heading: 'Plus tard' },
      { type: 'move-part', partId: 'next', before: 'facts' },
      {
        type: 'redraft-synthesis',
        parts: [
          { id: 'facts', heading: 'La situation', text: 'Deux demandes.' },
          { id: 'leads', heading: 'Les pistes', text: '- Une' },
          { id: 'next', heading: 'La suite', text: 'Du neuf' },
        ],
      },
    )
    expect(game.session.synthesis?.parts).toStrictEqual([
      { id: 'next', heading: 'Plus tard', text: 'Du neuf', draft: 'Du neuf', included: false },
      { id: 'facts', heading: 'La situation', text: 'Réécrit', draft: 'Deux demandes.', included: true },
      { id: 'leads', heading: 'Les pistes', text: '- Une', draft: '- Une', included: true },
      { id: own?.id, heading: 'À nous', text: 'Seules', draft: null, included: true },
    ])
  })

  it('drops what the game drafted and drafts no more, but keeps it once somebody wrote in it', () => {
    const untouched = anEndingGame().play(start(), { type: 'redraft-synthesis', parts: [] })
    expect(untouched.session.synthesis?.parts).toStrictEqual([])
    const written = anEndingGame().play(start(), write('next', 'Moi'), { type: 'redraft-synthesis', parts: [] })
    expect(written.session.synthesis?.parts).toMatchObject([{ id: 'next', text: 'Moi', draft: '' }])
  })

  it('takes parts of one’s own, which alone can be removed', () => {
    const game = anEndingGame().play(start(), { type: 'add-part', heading: ' À\nnous ' })
    const own = game.session.synthesis?.parts.at(-1)
    expect(own).toMatchObject({ heading: 'À nous', text: '', draft: null, included: true })
    expect(refusal(game.attempt({ type: 'remove-part', partId: 'facts' }))).toBe('part-not-own')
    game.play({ type: 'move-part', partId: own?.id ?? '', before: 'next' })
    expect(game.session.synthesis?.parts.map(({ id }) => id)).toStrictEqual(['facts', own?.id, 'next'])
    game.play({ type: 'move-part', partId: 'facts', before: null }, { type: 'remove-part', partId: own?.id ?? '' })
    expect(game.session.synthesis?.parts.map(({ id }) => id)).toStrictEqual(['next', 'facts'])
  })
})
