import { compassMoves } from '../../game/compass-moves'
import type { ProjectedScene } from '../../game/wall/projected-view'
import { useText } from '../../i18n/use-text'
import { usePackFile } from '../../state/use-pack-file'
import { CompassNeedles } from '../../ui/compass-needles'
import { CompassCounts } from './compass-counts'
import styles from './compass-scene.module.css'
import { Fitted } from './fitted'
import { SceneTitle } from './scene-title'

interface Props {
  readonly scene: Extract<ProjectedScene, { kind: 'compass' }>
  readonly scale: number
}

function titleOf({ before, after }: Props['scene']) {
  if (before && after) return 'projection:compass.after'
  if (after) return 'projection:compass.only'
  return before ? 'projection:compass.before' : 'projection:compass.question'
}

/** Where the group stands: four sentences around a compass, its needles as long as there are people. */
export function CompassScene({ scene, scale }: Props) {
  const { t } = useText()
  const figures = usePackFile('compass')?.figures ?? []
  const moves = compassMoves(
    figures.map(({ id }) => id),
    scene,
  )
  const numbers = (moment: 'before' | 'after') => scene[moment] && moves.map((move) => move[moment] ?? 0)
  return (
    <>
      <SceneTitle>{t(titleOf(scene))}</SceneTitle>
      <Fitted most={32} scale={scale}>
        {/* Large letters have no room around a rose. */}
        <div className={styles.compass} data-plain={scale > 1}>
          {scale > 1 ? null : (
            <CompassNeedles className={styles.rose} before={numbers('before')} after={numbers('after')} />
          )}
          <ul className={styles.figures}>
            {figures.map((figure, index) => (
              <li key={figure.id}>
                <p className={styles.name}>{figure.title}</p>
                <CompassCounts move={moves[index]} />
                <p className={styles.statement}>{figure.statement}</p>
              </li>
            ))}
          </ul>
        </div>
      </Fitted>
    </>
  )
}
