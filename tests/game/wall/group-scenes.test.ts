import { describe, expect, it } from 'vitest'
import { compassMoves, standing } from '../../../src/game/compass-moves'
import { newWall, pinScene, positionOf, turnPage } from '../../../src/game/wall/edit-wall'
import { projectedView } from '../../../src/game/wall/projected-view'
import { roomAt } from '../../../src/game/wall/room'
import { possibleScenes } from '../../../src/game/wall/scene-of'
import { wordPages } from '../../../src/game/wall/word-pages'
import { wallSchema } from '../../../src/domain/wall'
import { aGame, aGameAt, type Game } from '../../support/session-builder'

const WORDS = [
  { text: 'Outil', count: 2 },
  { text: 'Lien', count: 1 },
]
const ROOM = roomAt(1)
const stand = (figureId: string, count: number) =>
  ({ type: 'place-compass', moment: 'before', figureId, count }) as const
const say = (text: string) => ({ type: 'add-word', text }) as const
const on = (game: Game, scene: 'compass' | 'words') => {
  const { session } = game
  return projectedView(session, pinScene(newWall(session.id), session, scene), ROOM)
}

describe('the compass and the words on the wall', () => {
  it('may be chosen once there is something in them, before the first card as after', () => {
    const game = aGame()
    expect(possibleScenes(game.session)).toStrictEqual(['pile', 'neutral'])
    game.play(stand('fear', 1))
    expect(possibleScenes(game.session)).toStrictEqual(['pile', 'compass', 'neutral'])
    game.play(say('Lien'))
    expect(possibleScenes(game.session)).toStrictEqual(['pile', 'compass', 'words', 'neutral'])
    expect(possibleScenes(aGameAt('actions').play(say('Lien')).session)).toContain('words')
  })

  it('are shown empty when the narrator wants it, and hold numbers and words alone', () => {
    const game = aGame()
    expect(on(game, 'compass')).toStrictEqual({ card: null, scene: { kind: 'compass', before: null, after: null } })
    expect(on(game, 'words').scene).toMatchObject({ page: [], position: { at: 0, count: 1 } })
    game.play(stand('fear', 2), say('Lien'), say('Outil'), say('outil'))
    expect(on(game, 'compass').scene).toStrictEqual({
      kind: 'compass',
      before: [{ figureId: 'fear', count: 2 }],
      after: null,
    })
    expect(on(game, 'words').scene).toStrictEqual({
      kind: 'words',
      words: WORDS,
      page: WORDS,
      position: { at: 0, count: 1 },
    })
  })

  it('turns the pages of many words, before the first card too, and each word is on one of them', () => {
    const game = aGame()
    for (let nth = 0; nth < 60; nth += 1) game.play(say(`${nth} ${'mot '.repeat(nth % 9)}`))
    const { session } = game
    const pages = wordPages(session.words, ROOM)
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.flat()).toStrictEqual(session.words.map(({ text, count }) => ({ text, count })))
    const wall = pinScene(newWall(session.id), session, 'words')
    const turned = turnPage(session, wall, ROOM, undefined, 1)
    expect(positionOf(session, turned, ROOM, undefined)).toStrictEqual({ at: 1, count: pages.length })
    expect(turnPage(session, turned, ROOM, undefined, -1)).toStrictEqual(wall)
  })

  it('is read from a wall that an earlier version kept', () => {
    const { words: _, ...earlier } = newWall('partie')
    expect(wallSchema.parse(earlier)).toStrictEqual(newWall('partie'))
  })
})

describe('how the group moved', () => {
  it('is told figure by figure, in their order, and says apart nobody and not asked', () => {
    const before = [
      { figureId: 'fear', count: 2 },
      { figureId: 'unknown', count: 1 },
    ]
    expect(compassMoves(['promise', 'fear'], { before, after: null })).toStrictEqual([
      { figureId: 'promise', before: 0, after: null },
      { figureId: 'fear', before: 2, after: null },
    ])
    expect(standing(before)).toBe(3)
  })
})
