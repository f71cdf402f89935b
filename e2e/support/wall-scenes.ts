// What the room sees, scene by scene.
import type { Wall } from '../../src/domain/wall'
import { newWall } from '../../src/game/wall/edit-wall'
import { placeOf } from '../../src/game/wall/scene-of'
import { frenchFile } from '../../tests/support/pack-on-disk'
import { at, heading, type Scene } from './scene'
import { aGameOf, type Game, type Place, putInDatabase, putWall } from './stored-games'

/** The wall of a game that has come to `place`, with what was chosen for it. */
const wall = (name: string, place: Place, choose: (game: Game) => Partial<Wall> = () => ({})): Scene => ({
  name: `wall: ${name}`,
  open: async (page, words) => {
    const game = aGameOf(words, place)
    const chosen = choose(game)
    await putInDatabase(page, [game])
    await putWall(page, { ...newWall(game.session.id), ...chosen })
    await page.goto(`/projection/${game.session.id}`)
    await heading(page, /./)
  },
})

const pinned =
  (scene: NonNullable<Wall['pinned']>['scene'], more: Partial<Wall> = {}) =>
  ({ session }: Game): Partial<Wall> => ({ pinned: { scene, place: placeOf(session) }, ...more })

/** The group has stood on the compass twice, and given words: as many as the survey has, the first of them often. */
function withGroup(game: Game): Game {
  frenchFile('compass').figures.forEach(({ id }, index) =>
    game.play(
      { type: 'place-compass', moment: 'before', figureId: id, count: 12 - 3 * index },
      { type: 'place-compass', moment: 'after', figureId: id, count: 4 * index },
    ),
  )
  const words = frenchFile('words').words.map(({ word }) => ({ type: 'add-word', text: word }) as const)
  return game.play(...words, ...words.slice(0, 4))
}

export const WALL_SCENES: readonly Scene[] = [
  at('/projection', 'Aucune partie à projeter', 'wall: no game'),
  wall('pile', 'drawing'),
  wall('situation', 'situation'),
  wall('dilemma', 'situation', ({ round }) => ({ card: { roundId: round.id, step: 1 } })),
  wall('question', 'situation', ({ round }) => ({ card: { roundId: round.id, step: 2 } })),
  wall('breath', 'roundtable', pinned('breath')),
  wall('round table', 'roundtable', () => ({ clock: true })),
  wall('resource', 'resources'),
  wall('block of a resource', 'resources', ({ round }) => ({
    resource: { roundId: round.id, resourceId: 'equipement-base-specialise', step: 2 },
  })),
  wall('decision', 'resources', pinned('decision')),
  wall('rings', 'actions'),
  wall('list', 'actions', () => ({ board: { view: 'list', step: 0 } })),
  wall('compass', 'ending', (game) => pinned('compass')(withGroup(game))),
  wall('words', 'ending', (game) => pinned('words')(withGroup(game))),
  wall('neutral', 'situation', pinned('neutral')),
  wall('priority', 'ending'),
  wall('synthesis', 'closed', () => ({ closing: 1 })),
  wall('thanks', 'ending', () => ({ closing: 99 })),
]
