import type { StagesFile } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import styles from './guide-stage.module.css'

/** So many prompts leave no room below them. */
const MANY_PROMPTS = 8

/** One stage: what it is for, what to do and what to say, and when it is over. */
export function GuideStage({ stage }: { readonly stage: StagesFile['stages'][number] }) {
  const { t } = useText()
  const hasMany = stage.prompts.length > MANY_PROMPTS
  const ready = (
    <>
      <h4>{t('paper:guide.ready')}</h4>
      <ul className={styles.ready}>
        {stage.readyWhen.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </>
  )
  return (
    <section className={styles.stage}>
      <header className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {stage.number}
        </span>
        <h3>{stage.title}</h3>
        <p className={styles.minutes}>{t('common:time.minutes', { count: stage.minutes })}</p>
      </header>
      <p className={styles.aim}>{stage.aim}</p>
      <div className={styles.sides}>
        <div className={styles.side}>
          <h4>{t('paper:guide.steps')}</h4>
          <ol className={styles.steps}>
            {stage.narratorSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {hasMany ? ready : null}
        </div>
        <div className={styles.side}>
          <h4>{t('paper:guide.prompts')}</h4>
          <ul className={styles.prompts}>
            {stage.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
          {hasMany ? null : ready}
        </div>
      </div>
    </section>
  )
}
