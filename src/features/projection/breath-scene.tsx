import type { StagesFile } from '../../domain/pack'
import type { ProjectedScene } from '../../game/wall/projected-view'
import { useText } from '../../i18n/use-text'
import styles from './breath-scene.module.css'
import { Fitted } from './fitted'
import { SceneTitle } from './scene-title'

interface Props {
  readonly scene: Extract<ProjectedScene, { kind: 'breath' }>
  readonly guide: StagesFile
  readonly scale: number
}

/** Between two stages: what was said in a line, what comes next, how long it should take. */
export function BreathScene({ scene, guide, scale }: Props) {
  const { t } = useText()
  const next = guide.stages.find(({ id }) => id === scene.next)
  if (!next) return null
  return (
    <>
      <SceneTitle>{next.title}</SceneTitle>
      <Fitted most={44} scale={scale}>
        {scene.summary ? <blockquote className={styles.summary}>{scene.summary}</blockquote> : null}
        <p>{next.aim}</p>
        <p className={styles.minutes}>{t('projection:breath.minutes', { count: next.minutes })}</p>
      </Fitted>
    </>
  )
}
