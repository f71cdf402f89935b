// Every change of what the room sees. A wall that cannot change so comes back as it is.
import type { Resource } from '../../domain/pack'
import type { Session } from '../../domain/session'
import type { SceneKind, Wall, WallReview } from '../../domain/wall'
import { currentRound } from '../selectors'
import { type Position, projectedView, resourceOf } from './projected-view'
import { resourcePages } from './resource-pages'
import type { Room } from './room'
import { naturalScene, placeOf, sceneOf } from './scene-of'

/** The wall of a session for which nothing was chosen yet. */
export const newWall = (sessionId: string): Wall => ({
  sessionId,
  pinned: null,
  card: null,
  resource: null,
  board: { view: 'rings', step: 0 },
  closing: 0,
  words: 0,
  review: null,
  clock: false,
  sentence: '',
})

/** Shows that scene until the group goes on. */
export const pinScene = (wall: Wall, session: Session, scene: SceneKind): Wall => ({
  ...wall,
  pinned: scene === naturalScene(session) ? null : { scene, place: placeOf(session) },
})

/** Shows that lead of the review; null ends it, and the wall is that of the stage again. */
export const showReview = (wall: Wall, session: Session, review: WallReview | null): Wall => ({
  ...pinScene(wall, session, review ? 'review' : naturalScene(session)),
  review,
})

/** Whether the group looks at its earlier leads: it does so before its first card. */
export const isReviewing = (session: Session, { review }: Wall): boolean =>
  review !== null && session.phase === 'drawing' && session.rounds.length === 0

/** The neutral screen, and back to what was there. */
export function toggleNeutral(wall: Wall, session: Session): Wall {
  const scene = isReviewing(session, wall) ? 'review' : naturalScene(session)
  return pinScene(wall, session, sceneOf(session, wall) === 'neutral' ? scene : 'neutral')
}

/** Opens a resource at its cover, or at `step`. */
export function showResource(wall: Wall, session: Session, resourceId: string, step = 0): Wall {
  const round = currentRound(session)
  return round ? { ...wall, resource: { roundId: round.id, resourceId, step } } : wall
}

/** Where the scene on the wall is among its pages. `resource` is the one on the wall, when it is known. */
export function positionOf(session: Session, wall: Wall, room: Room, resource: Resource | undefined): Position {
  const { scene } = projectedView(session, wall, room)
  if ('position' in scene) return scene.position
  if (scene.kind !== 'resource' || !resource) return { at: 0, count: 1 }
  const count = resourcePages(resource, room).length
  return { at: Math.min(scene.step, count - 1), count }
}

/** Turns the page of the scene on the wall, forward or back; at either end nothing changes. */
export function turnPage(session: Session, wall: Wall, room: Room, resource: Resource | undefined, by: 1 | -1): Wall {
  const { at, count } = positionOf(session, wall, room, resource)
  const step = at + by
  if (step < 0 || step >= count) return wall
  const scene = sceneOf(session, wall)
  if (scene === 'words') return { ...wall, words: step }
  if (scene === 'review') return { ...wall, review: wall.review && { ...wall.review, step } }
  const round = currentRound(session)
  if (!round) return wall
  switch (scene) {
    case 'card':
      return { ...wall, card: { roundId: round.id, step } }
    case 'resource':
      return showResource(wall, session, resourceOf(round, wall).resourceId, step)
    case 'board':
      return { ...wall, board: { ...wall.board, step } }
    case 'closing':
      return { ...wall, closing: step }
    default:
      return wall
  }
}
