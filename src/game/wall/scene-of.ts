import { assertNever } from '../../domain/assert-never'
import type { Round, Session } from '../../domain/session'
import type { SceneKind, Wall } from '../../domain/wall'
import { currentRound } from '../selectors'

/** Where the group is: when it goes on, what was pinned to the wall comes down. */
export function placeOf(session: Session): string {
  const round = currentRound(session)
  return [session.phase, round?.id ?? '', round?.stage ?? '', round?.breath === true ? 'breath' : ''].join(':')
}

function ofStage({ breath, stage }: Round): SceneKind {
  if (breath) return 'breath'
  switch (stage) {
    case 'situation':
      return 'card'
    case 'roundtable':
      return 'roundtable'
    case 'resources':
      return 'resource'
    case 'actions':
      return 'board'
    default:
      return assertNever(stage)
  }
}

/** The scene that goes with where the group is. */
export function naturalScene(session: Session): SceneKind {
  const round = currentRound(session)
  switch (session.phase) {
    case 'drawing':
      return 'pile'
    case 'playing':
      return round ? ofStage(round) : 'pile'
    case 'ending':
    case 'closed':
      return 'closing'
    default:
      return assertNever(session.phase)
  }
}

/** What the wall shows: what was pinned to it here, else what goes with the stage. */
export const sceneOf = (session: Session, wall: Wall): SceneKind =>
  wall.pinned?.place === placeOf(session) ? wall.pinned.scene : naturalScene(session)

const OF_A_ROUND = ['card', 'roundtable', 'resource', 'decision', 'board', 'closing'] as const

/** The scenes that can be shown where the group is; the compass and the words, once there is something in them. */
export function possibleScenes(session: Session): readonly SceneKind[] {
  const { compass, words } = session
  const scenes: readonly SceneKind[] = [
    ...(currentRound(session) ? OF_A_ROUND : []),
    ...(compass.before || compass.after ? (['compass'] as const) : []),
    ...(words.length > 0 ? (['words'] as const) : []),
    'neutral',
  ]
  const natural = naturalScene(session)
  return scenes.includes(natural) ? scenes : [natural, ...scenes]
}
