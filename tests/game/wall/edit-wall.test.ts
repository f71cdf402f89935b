import { describe, expect, it } from 'vitest'
import type { Session } from '../../../src/domain/session'
import type { Wall } from '../../../src/domain/wall'
import { newWall, pinScene, positionOf, showResource, toggleNeutral, turnPage } from '../../../src/game/wall/edit-wall'
import { roomAt } from '../../../src/game/wall/room'
import { possibleScenes, sceneOf } from '../../../src/game/wall/scene-of'
import { frenchFile } from '../../support/pack-on-disk'
import { aGame, aGameAt, anEndingGame } from '../../support/session-builder'

const ROOM = roomAt(1)
const [RESOURCE] = frenchFile('resources').resources

/** Turns pages and gives where one is after each. */
function turned(session: Session, wall: Wall, ...steps: readonly (1 | -1)[]): readonly number[] {
  let now = wall
  return steps.map((by) => {
    now = turnPage(session, now, ROOM, RESOURCE, by)
    return positionOf(session, now, ROOM, RESOURCE).at
  })
}

describe('turning the pages of the wall', () => {
  it('reveals a card step by step, goes back, and stops at both ends', () => {
    const { session } = aGameAt('situation')
    const { count } = positionOf(session, newWall(session.id), ROOM, undefined)
    expect(turned(session, newWall(session.id), -1, 1, 1, -1)).toStrictEqual([0, 1, 2, 1])
    const all = Array.from({ length: count + 2 }, () => 1 as const)
    expect(turned(session, newWall(session.id), ...all).at(-1)).toBe(count - 1)
  })

  it('goes through a resource, the board and the end', () => {
    const resources = aGameAt('resources').play({ type: 'add-note', text: 'Oui', visibility: 'shared' })
    const { session } = resources.play({ type: 'begin-stage' })
    const wall = showResource(newWall(session.id), session, RESOURCE?.id ?? '')
    expect(turned(session, wall, 1, 1, -1)).toStrictEqual([1, 2, 1])
    const ending = anEndingGame().session
    expect(turned(ending, newWall(ending.id), 1, 1, 1)).toStrictEqual([1, 2, 2])
  })

  it('changes nothing where there are no pages', () => {
    const { session } = aGame()
    const wall = newWall(session.id)
    expect(turnPage(session, wall, ROOM, undefined, 1)).toBe(wall)
    const table = aGameAt('roundtable').play({ type: 'begin-stage' }).session
    expect(turnPage(table, newWall(table.id), ROOM, undefined, 1)).toStrictEqual(newWall(table.id))
  })

  it('turns the pages of a board with many leads', () => {
    const game = aGameAt('actions')
    for (let nth = 0; nth < 20; nth += 1)
      game.play({ type: 'add-lead', text: `${nth} ${'mot '.repeat(30)}`, level: 'team' })
    expect(turned(game.session, newWall(game.session.id), 1, 1, -1)).toStrictEqual([1, 2, 1])
  })
})

describe('choosing the scene of the wall', () => {
  it('pins a scene, and unpins it with the stage’s own', () => {
    const { session } = aGameAt('situation')
    const pinned = pinScene(newWall(session.id), session, 'board')
    expect(sceneOf(session, pinned)).toBe('board')
    expect(pinScene(pinned, session, 'card').pinned).toBeNull()
  })

  it('goes to the neutral screen and back', () => {
    const { session } = aGameAt('situation')
    const neutral = toggleNeutral(newWall(session.id), session)
    expect(sceneOf(session, neutral)).toBe('neutral')
    expect(sceneOf(session, toggleNeutral(neutral, session))).toBe('card')
  })

  it('offers what there is to show, the stage’s own scene always among it', () => {
    const { session } = aGame()
    expect(possibleScenes(session)).toStrictEqual(['pile', 'neutral'])
    expect(possibleScenes(aGameAt('roundtable').session)[0]).toBe('breath')
    expect(possibleScenes(aGameAt('situation').session)).toContain('card')
  })

  it('opens no resource before there is a card', () => {
    const { session } = aGame()
    const wall = newWall(session.id)
    expect(showResource(wall, session, 'rgpd')).toBe(wall)
  })
})
