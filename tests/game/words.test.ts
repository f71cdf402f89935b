import { describe, expect, it } from 'vitest'
import { aGame, type Game, refusal } from '../support/session-builder'

const say = (text: string) => ({ type: 'add-word', text }) as const
const words = (game: Game) => game.session.words.map(({ text, count }) => [text, count])

describe('the words of the group', () => {
  it('stand in the order in which they came, on one line, cleaned', () => {
    expect(words(aGame().play(say(' Réseaux\n sociaux '), say('Ordinateur\u0000\u202E')))).toStrictEqual([
      ['Réseaux sociaux', 1],
      ['Ordinateur', 1],
    ])
  })

  it('are counted when they come again, however they are written, and stay as they were first', () => {
    const game = aGame().play(say('Écran'), say('Outil'), say('écran'), say('E\u0301CRAN '))
    expect(words(game)).toStrictEqual([
      ['Écran', 3],
      ['Outil', 1],
    ])
  })

  it('are taken off one by one, and go with the last', () => {
    const game = aGame().play(say('Écran'), say('Outil'), say('écran'))
    const wordId = game.session.words[0]?.id ?? 'none'
    expect(words(game.play({ type: 'remove-word', wordId }))[0]).toStrictEqual(['Écran', 1])
    expect(words(game.play({ type: 'remove-word', wordId }))).toStrictEqual([['Outil', 1]])
    expect(refusal(game.attempt({ type: 'remove-word', wordId }))).toBe('word-unknown')
    expect(words(game.play({ type: 'undo' }))).toContainEqual(['Écran', 1])
  })

  it('are 60 at most, and known ones are counted beyond that', () => {
    const game = aGame().play(...Array.from({ length: 60 }, (_, number) => say(`mot ${number}`)))
    expect(refusal(game.attempt(say('un de plus')))).toBe('too-many-words')
    expect(refusal(game.attempt(say('mot 7')))).toBeNull()
    expect(refusal(aGame().attempt(say('x'.repeat(40))))).toBeNull()
  })
})
