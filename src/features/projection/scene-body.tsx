import { assertNever } from '../../domain/assert-never'
import type { ProjectedView } from '../../game/wall/projected-view'
import { BoardScene } from './board-scene'
import { BreathScene } from './breath-scene'
import { CardScene } from './card-scene'
import { ClosingScene } from './closing-scene'
import { CompassScene } from './compass-scene'
import { DecisionScene } from './decision-scene'
import { ResourceScene } from './resource-scene'
import { ReviewScene } from './review-scene'
import { RoundtableScene } from './roundtable-scene'
import type { WallPack } from './wall-pack'
import { WordsScene } from './words-scene'

interface Props {
  readonly view: ProjectedView
  readonly pack: WallPack
  readonly scale: number
}

/** What stands between the head of the poster and its foot. */
export function SceneBody({ view, pack, scale }: Props) {
  const { card, scene } = view
  switch (scene.kind) {
    case 'card':
      return <CardScene title={card?.title ?? ''} page={scene.page} scale={scale} />
    case 'breath':
      return <BreathScene scene={scene} guide={pack.guide} scale={scale} />
    case 'roundtable':
      return <RoundtableScene scene={scene} scale={scale} />
    case 'resource':
      return <ResourceScene scene={scene} resources={pack.resources} scale={scale} />
    case 'decision':
      return <DecisionScene hands={scene.hands} scale={scale} />
    case 'board':
      return <BoardScene scene={scene} levels={pack.levels} scale={scale} />
    case 'closing':
      return <ClosingScene page={scene.page} levels={pack.levels} scale={scale} />
    case 'compass':
      return <CompassScene scene={scene} scale={scale} />
    case 'words':
      return <WordsScene scene={scene} scale={scale} />
    case 'review':
      return <ReviewScene scene={scene} levels={pack.levels} scale={scale} />
    case 'pile':
    case 'neutral':
      return null
    default:
      return assertNever(scene)
  }
}
