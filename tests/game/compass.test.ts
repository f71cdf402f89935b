import { describe, expect, it } from 'vitest'
import { aGame, anEndingGame, refusal } from '../support/session-builder'
import { MINUTE } from '../support/test-context'

const stand = (figureId: string, count: number, moment: 'before' | 'after' = 'before') =>
  ({ type: 'place-compass', moment, figureId, count }) as const

describe('the compass', () => {
  it('counts who stands where, figure by figure, each in the place where it came', () => {
    const game = aGame().play(stand('fear', 2), stand('promise', 1), stand('fear', 3))
    expect(game.session.compass).toStrictEqual({
      before: [
        { figureId: 'fear', count: 3 },
        { figureId: 'promise', count: 1 },
      ],
      after: null,
    })
  })

  it('has nothing of a figure where nobody stands, and is none where nobody stands anywhere', () => {
    const game = aGame().play(stand('fear', 2), stand('promise', 1), stand('fear', 0))
    expect(game.session.compass.before).toStrictEqual([{ figureId: 'promise', count: 1 }])
    expect(game.play(stand('promise', -0)).session.compass.before).toBeNull()
  })

  it('is taken once before the game and once after it, and neither changes the other', () => {
    const game = anEndingGame().play(stand('fear', 2), stand('promise', 3, 'after'))
    const after = [{ figureId: 'promise', count: 3 }]
    expect(game.session.compass).toStrictEqual({ before: [{ figureId: 'fear', count: 2 }], after })
    expect(game.play({ type: 'clear-compass', moment: 'before' }).session.compass).toStrictEqual({
      before: null,
      after,
    })
  })

  it.each([-1, 1.5, Number.NaN, Infinity, 100])('counts no %s people', (count) => {
    expect(refusal(aGame().attempt(stand('fear', count)))).toBe('people-out-of-range')
  })

  it('is undone a figure at a time, what was typed in one go together', () => {
    const game = aGame().play(stand('fear', 1), stand('fear', 12), stand('promise', 1))
    expect(game.play({ type: 'undo' }).session.compass.before).toStrictEqual([{ figureId: 'fear', count: 12 }])
    expect(game.play({ type: 'undo' }).session.compass.before).toBeNull()
    game.play(stand('fear', 1)).wait(MINUTE).play(stand('fear', 2), { type: 'undo' })
    expect(game.session.compass.before).toStrictEqual([{ figureId: 'fear', count: 1 }])
  })
})
