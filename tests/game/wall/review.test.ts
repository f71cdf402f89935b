import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/domain/session'
import { type WallReview, wallSchema } from '../../../src/domain/wall'
import { isReviewing, newWall, positionOf, showReview, toggleNeutral, turnPage } from '../../../src/game/wall/edit-wall'
import { projectedView } from '../../../src/game/wall/projected-view'
import { reviewPages } from '../../../src/game/wall/review-pages'
import { roomAt } from '../../../src/game/wall/room'
import { possibleScenes, sceneOf } from '../../../src/game/wall/scene-of'
import { aCard } from '../../support/a-card'
import { aGame } from '../../support/session-builder'
import { START } from '../../support/test-context'

const ROOM = roomAt(1)
const REVIEW: WallReview = {
  key: 'partie:piste',
  text: 'Demander une formation',
  level: 'team',
  leverage: 'negotiate',
  state: 'dropped',
  reason: 'Pas de budget',
  playedAt: START,
  at: 1,
  count: 3,
  step: 0,
}
const LONG: WallReview = { ...REVIEW, text: 'mot '.repeat(125).trim(), reason: 'raison '.repeat(42).trim() }

describe('a lead that is looked at again, on the wall', () => {
  it('is shown with its level, its leverage, its state and its place, and nothing else', () => {
    const { session } = aGame()
    const wall = showReview(newWall(session.id), session, REVIEW)
    expect(projectedView(session, wall, ROOM)).toStrictEqual({
      card: null,
      scene: {
        kind: 'review',
        level: 'team',
        leverage: 'negotiate',
        state: 'dropped',
        playedAt: START,
        among: { at: 1, count: 3 },
        page: { text: 'Demander une formation', reason: 'Pas de budget' },
        position: { at: 0, count: 1 },
      },
    })
  })

  it('gives way when the group goes on to a card, and when it is stopped', () => {
    const game = aGame()
    const wall = showReview(newWall(game.session.id), game.session, REVIEW)
    expect(isReviewing(game.session, wall)).toBe(true)
    const stopped = showReview(wall, game.session, null)
    expect(projectedView(game.session, stopped, ROOM).scene.kind).toBe('pile')
    expect(isReviewing(game.session, stopped)).toBe(false)
    game.play({ type: 'pick', card: aCard() })
    expect(projectedView(game.session, wall, ROOM).scene.kind).toBe('card')
    expect(isReviewing(game.session, wall)).toBe(false)
  })

  it('comes back after the neutral screen', () => {
    const { session } = aGame()
    const wall = showReview(newWall(session.id), session, REVIEW)
    const neutral = toggleNeutral(wall, session)
    expect(sceneOf(session, neutral)).toBe('neutral')
    expect(toggleNeutral(neutral, session)).toStrictEqual(wall)
  })

  it('is the pile where nothing is looked at, and cannot be chosen there', () => {
    const { session } = aGame()
    const wall = { ...showReview(newWall(session.id), session, REVIEW), review: null }
    expect(projectedView(session, wall, ROOM).scene.kind).toBe('pile')
    expect(turnPage(session, wall, ROOM, undefined, 1)).toBe(wall)
    expect(possibleScenes(session)).not.toContain('review')
  })

  it('is turned page by page where its text is too long for one', () => {
    const { session } = aGame()
    const large = roomAt(1.5)
    const wall = showReview(newWall(session.id), session, LONG)
    const { count } = positionOf(session, wall, large, undefined)
    expect(count).toBeGreaterThan(1)
    const turned = turnPage(session, wall, large, undefined, 1)
    expect(turned.review?.step).toBe(1)
    expect(turnPage(session, turned, large, undefined, -1)).toStrictEqual(wall)
  })

  it('loses no word to its pages, whatever is written and however large the letters are', () => {
    const words = fc.string({ minLength: 1, maxLength: LIMITS.lead, unit: fc.constantFrom('a', 'é', ' ', ',', '. ') })
    const said = (text: string) => text.replace(/\s+/g, '')
    fc.assert(
      fc.property(words, words, fc.constantFrom(1, 1.25, 1.5), (text, reason, scale) => {
        const pages = reviewPages({ text, reason }, roomAt(scale))
        expect(said(pages.map((page) => page.text).join(''))).toBe(said(text))
        expect(said(pages.map((page) => page.reason).join(''))).toBe(said(reason))
      }),
    )
  })

  it('is read back as it was kept, and a wall that an earlier version kept has none', () => {
    const wall = { ...newWall('partie'), review: REVIEW }
    expect(wallSchema.parse(JSON.parse(JSON.stringify(wall)))).toStrictEqual(wall)
    const { review: _, ...earlier } = newWall('partie')
    expect(wallSchema.parse(earlier)).toStrictEqual(newWall('partie'))
    expect(wallSchema.safeParse({ ...wall, review: { ...REVIEW, role: 'une fonction' } }).success).toBe(false)
  })
})
