import type { Card } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import styles from './roundtable-step.module.css'

/** The situation again, one press away at every step. */
export function CardReminder({ card }: { readonly card: Card }) {
  const { t } = useText()
  return (
    <details className={styles.more}>
      <summary>{t('reflection:card.reread')}</summary>
      <div className={styles.prompts}>
        <strong>{card.title}</strong>
        {[...card.situation, ...(card.dilemma ?? [])].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  )
}
