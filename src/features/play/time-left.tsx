import { useText } from '../../i18n/use-text'
import styles from './time-left.module.css'
import { useTimePlan } from './use-time-plan'

const MINUTE = 60_000

/** What is left of the planned time, and what that gives each stage from now on: to be seen, never to hurry. */
export function TimeLeft() {
  const { t } = useText()
  const { left, stages, tight, over } = useTimePlan()
  if (over) return <p className={styles.line}>{t('play:time.over', { minutes: Math.ceil(-left / MINUTE) || 1 })}</p>
  const shares = stages.map(({ id, minutes }) => t('play:time.share', { stage: t(`play:time.stages.${id}`), minutes }))
  return (
    <p className={styles.line}>
      <strong>{t(tight ? 'play:time.tight' : 'play:time.left', { minutes: Math.round(left / MINUTE) })}</strong>
      {shares.length > 0 ? <span>{t('play:time.shares', { shares: shares.join(', ') })}</span> : null}
    </p>
  )
}
