import type { Session } from '../../domain/session'
import type { SceneKind, Wall } from '../../domain/wall'
import { currentRound } from '../../game/selectors'
import { pinScene, positionOf, showResource, toggleNeutral, turnPage } from '../../game/wall/edit-wall'
import { type Position, projectedView, type ProjectedView, resourceOf } from '../../game/wall/projected-view'
import { roomAt } from '../../game/wall/room'
import { textScale, useLook } from '../../state/appearance'
import { changeWall, useWall } from '../../state/wall'
import { type DeskPack, useDesk, useSession } from './desk-context'

interface DeskWall {
  readonly wall: Wall
  readonly view: ProjectedView
  readonly position: Position
  readonly scale: number
  readonly turn: (by: 1 | -1) => void
  readonly pin: (scene: SceneKind) => void
  readonly rest: () => void
  readonly open: (resourceId: string, step?: number) => void
}

/** The resource that the wall would show, of those of the pack. */
function openResource(session: Session, wall: Wall, pack: DeskPack) {
  const round = currentRound(session)
  const id = round && resourceOf(round, wall).resourceId
  return pack.resources.find((resource) => resource.id === id)
}

/** What the room sees and how the desk changes it. */
export function useDeskWall(): DeskWall {
  const session = useSession()
  const { pack } = useDesk()
  const wall = useWall(session.id)
  const scale = textScale(useLook('wall').text)
  const room = roomAt(scale)
  return {
    wall,
    scale,
    view: projectedView(session, wall, room),
    position: positionOf(session, wall, room, openResource(session, wall, pack)),
    turn: (by) => changeWall((now) => turnPage(session, now, room, openResource(session, now, pack), by)),
    pin: (scene) => changeWall((now) => pinScene(now, session, scene)),
    rest: () => changeWall((now) => toggleNeutral(now, session)),
    open: (resourceId, step) => changeWall((now) => showResource(now, session, resourceId, step)),
  }
}
