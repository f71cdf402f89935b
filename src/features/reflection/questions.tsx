import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { useId, useState } from 'react'
import { useText } from '../../i18n/use-text'
import { IconButton } from '../../ui/icon-button'
import styles from './questions.module.css'

/** The questions of a card, one at a time: each deserves its silence. */
export function Questions({ questions }: { readonly questions: readonly string[] }) {
  const { t } = useText()
  const id = useId()
  const [at, setAt] = useState(0)
  const total = questions.length
  const go = (step: 1 | -1) => setAt((now) => (now + step + total) % total)
  return (
    <section className={styles.questions} aria-labelledby={id}>
      <h2 id={id}>{t('reflection:situation.questions')}</h2>
      <p className={styles.question} role="status">
        {questions[at]}
      </p>
      <div className={styles.turn}>
        <IconButton
          label={t('reflection:situation.previous')}
          icon={<ArrowLeft aria-hidden />}
          onClick={() => go(-1)}
        />
        <span>{t('reflection:situation.position', { number: at + 1, total })}</span>
        <IconButton label={t('reflection:situation.next')} icon={<ArrowRight aria-hidden />} onClick={() => go(1)} />
      </div>
    </section>
  )
}
