import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { currentRound } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { useDesk } from './desk-context'
import styles from './prompt-box.module.css'

/** One question at a time, to be said aloud when the debate tires. */
export function PromptBox() {
  const { t } = useText()
  const { session, pack } = useDesk()
  const [index, setIndex] = useState(0)
  const stage = currentRound(session)?.stage
  const prompts = pack.guide.stages.find(({ id }) => id === stage)?.prompts ?? []
  if (prompts.length === 0) return null
  const current = index % prompts.length
  return (
    <section className={styles.box} aria-labelledby="prompts">
      <h2 id="prompts">{t('play:prompts.heading')}</h2>
      <p className={styles.prompt} role="status">
        {prompts[current]}
      </p>
      <p className={styles.next}>
        <Button look="quiet" size="small" icon={<RefreshCw aria-hidden />} onClick={() => setIndex(current + 1)}>
          {t('play:prompts.next')}
        </Button>
        <span>{t('play:prompts.position', { current: current + 1, total: prompts.length })}</span>
      </p>
    </section>
  )
}
