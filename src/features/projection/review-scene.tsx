import type { Level } from '../../domain/pack'
import type { ProjectedScene } from '../../game/wall/projected-view'
import { useText } from '../../i18n/use-text'
import { RingGlyph } from '../../ui/ring-glyph'
import { StateGlyph } from '../../ui/state-glyph'
import { Fitted } from './fitted'
import styles from './review-scene.module.css'
import { SceneTitle } from './scene-title'

interface Props {
  readonly scene: Extract<ProjectedScene, { kind: 'review' }>
  readonly levels: readonly Level[]
  readonly scale: number
}

/** A lead of an earlier game, alone: what it says, where it stands and how far it has come. */
export function ReviewScene({ scene, levels, scale }: Props) {
  const { t, language } = useText()
  const { level, leverage, state, playedAt, among, page } = scene
  const found = levels.find(({ id }) => id === level)
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(playedAt)
  return (
    <>
      <p className={styles.head}>
        <span className={styles.among}>{t('projection:review.among', { at: among.at + 1, count: among.count })}</span>
        <span>{t('projection:review.from', { date })}</span>
      </p>
      <SceneTitle>{t('projection:review.title')}</SceneTitle>
      <Fitted most={72} scale={scale}>
        {page.text === '' ? null : <p className={styles.text}>{page.text}</p>}
        {page.reason === '' ? null : <p className={styles.reason}>{page.reason}</p>}
      </Fitted>
      <div className={styles.foot}>
        <p className={styles.place}>
          <RingGlyph ring={found?.number ?? 0} />
          <span>{found?.title}</span>
          {leverage ? <span className={styles.leverage}>{t(`common:leverage.${leverage}`)}</span> : null}
        </p>
        <p className={styles.state} data-state={state}>
          <StateGlyph state={state} />
          {t(`common:leadState.${state}`)}
        </p>
      </div>
    </>
  )
}
