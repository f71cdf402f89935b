import type { WritingFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import styles from './blank-card.module.css'

/** How to write a card of one's own, on one page. */
export function WritingAdvice({
  writing: { introduction, advice, checks, source },
}: {
  readonly writing: WritingFile
}) {
  const { t } = useText()
  return (
    <div className={styles.page} data-fit>
      <header className={styles.head}>
        <h3>{t('paper:template.advice')}</h3>
        {introduction.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </header>
      <ol className={styles.advice}>
        {advice.map((one) => (
          <li key={one.id}>
            <span className={styles.number} aria-hidden="true">
              {one.number}
            </span>
            <div>
              <h4>{one.title}</h4>
              <p>{one.text}</p>
              {one.example === undefined ? null : (
                <p className={styles.example}>{t('paper:template.example', { text: one.example })}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <section className={styles.checks}>
        <h4>{t('paper:template.checks')}</h4>
        <ul>
          {checks.map((check) => (
            <li key={check}>
              <span className={styles.box} />
              {check}
            </li>
          ))}
        </ul>
      </section>
      <p className={styles.note}>
        <strong>{t('common:app.name')}</strong> {t('paper:guide.source', { document: source.document })}
      </p>
    </div>
  )
}
