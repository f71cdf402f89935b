import type { Position, ProjectedView } from '../../game/wall/projected-view'
import { resourcePages } from '../../game/wall/resource-pages'
import { roomAt } from '../../game/wall/room'
import styles from './page-dots.module.css'
import type { WallPack } from './wall-pack'

/** Where the scene is among its pages. */
function positionIn({ scene }: ProjectedView, pack: WallPack, scale: number): Position | undefined {
  if ('position' in scene) return scene.position
  if (scene.kind !== 'resource') return undefined
  const resource = pack.resources.find(({ id }) => id === scene.resourceId)
  if (!resource) return undefined
  const count = resourcePages(resource, roomAt(scale)).length
  return { at: Math.min(scene.step, count - 1), count }
}

interface Props {
  readonly view: ProjectedView
  readonly pack: WallPack
  readonly scale: number
}

/** How far the group is, in dots: nothing to read, so that it may be small. */
export function PageDots({ view, pack, scale }: Props) {
  const position = positionIn(view, pack, scale)
  return (
    <div className={styles.dots} aria-hidden="true">
      {position && position.count > 1
        ? Array.from({ length: position.count }, (_, index) => <i key={index} data-here={index === position.at} />)
        : null}
    </div>
  )
}
