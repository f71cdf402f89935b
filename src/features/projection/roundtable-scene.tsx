import type { ProjectedScene } from '../../game/wall/projected-view'
import { useText } from '../../i18n/use-text'
import { PlayerMark } from '../../ui/player-mark'
import { Fitted } from './fitted'
import styles from './roundtable-scene.module.css'
import { SceneTitle } from './scene-title'
import { WallClock } from './wall-clock'

interface Props {
  readonly scene: Extract<ProjectedScene, { kind: 'roundtable' }>
  readonly scale: number
}

/** Who speaks, who is next, and the clock when the narrator shows it. */
export function RoundtableScene({ scene, scale }: Props) {
  const { t } = useText()
  const { speaker, next, clock, turnSeconds, lap } = scene
  return (
    <>
      <SceneTitle>{t(lap > 1 ? 'projection:roundtable.again' : 'projection:roundtable.title')}</SceneTitle>
      <Fitted most={96} scale={scale}>
        {speaker ? (
          <p className={styles.speaker}>
            <PlayerMark mark={speaker.mark} alias={speaker.alias} size="words" />
            <strong>{speaker.alias}</strong>
          </p>
        ) : (
          <p className={styles.idle}>{t(next ? 'projection:roundtable.open' : 'projection:roundtable.listen')}</p>
        )}
      </Fitted>
      <div className={styles.foot}>
        <p>
          {next ? (
            <>
              <span>{t('projection:roundtable.next')}</span> <strong>{next.alias}</strong>
            </>
          ) : null}
        </p>
        {clock ? <WallClock clock={clock} turnSeconds={turnSeconds} /> : null}
      </div>
    </>
  )
}
