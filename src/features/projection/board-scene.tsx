import type { Level } from '../../domain/pack'
import type { ProjectedScene } from '../../game/wall/projected-view'
import { useText } from '../../i18n/use-text'
import { BoardList } from './board-list'
import { BoardRings } from './board-rings'
import styles from './board-scene.module.css'
import { Fitted } from './fitted'
import { SceneTitle } from './scene-title'

interface Props {
  readonly scene: Extract<ProjectedScene, { kind: 'board' }>
  readonly levels: readonly Level[]
  readonly scale: number
}

/** The leads as they come: on the rings with their texts beside, or as a list. */
export function BoardScene({ scene, levels, scale }: Props) {
  const { t } = useText()
  const list = <BoardList entries={scene.page} levels={levels} />
  if (scene.view === 'list') {
    return (
      <>
        <SceneTitle>{t('play:board.heading')}</SceneTitle>
        <Fitted most={40} scale={scale}>
          {list}
        </Fitted>
      </>
    )
  }
  return (
    <div className={styles.board}>
      <h1 className={styles.hidden}>{t('play:board.heading')}</h1>
      <BoardRings entries={scene.entries} shown={scene.page} scale={scale} />
      <Fitted most={36} scale={scale}>
        {list}
      </Fitted>
    </div>
  )
}
