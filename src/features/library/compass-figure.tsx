import type { CompassFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import { CompassGlyph } from '../../ui/compass-glyph'
import styles from './compass-figure.module.css'
import study from './study-page.module.css'

interface Props {
  readonly figure: CompassFile['figures'][number]
  /** Where it stands on the compass: 1 at the top, then clockwise. */
  readonly point: number
}

/** One way to speak of digital tools: what it sees, the sentence to agree with or not, what it asks a group. */
export function CompassFigure({ figure, point }: Props) {
  const { t } = useText()
  return (
    <article id={figure.id} className={styles.figure} aria-labelledby={`${figure.id}-titre`}>
      <div className={styles.head}>
        <CompassGlyph point={point} size={60} />
        <div>
          <h3 id={`${figure.id}-titre`}>{figure.title}</h3>
          <p className={styles.summary}>{figure.summary}</p>
        </div>
      </div>
      <p className={study.text}>{figure.text}</p>
      <div className={styles.said}>
        <h4>{t('study:compass.figures.statement')}</h4>
        <blockquote className={styles.statement}>
          {t('study:compass.figures.quoted', { statement: figure.statement })}
        </blockquote>
      </div>
      <div className={styles.said}>
        <h4>{t('study:compass.figures.question')}</h4>
        <p className={study.question}>{figure.question}</p>
      </div>
    </article>
  )
}
