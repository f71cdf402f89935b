import ArrowRight from 'lucide-react/icons/arrow-right'
import type { CompassMove } from '../../game/compass-moves'
import { useText } from '../../i18n/use-text'
import { VisuallyHidden } from '../../ui/visually-hidden'
import styles from './compass-counts.module.css'

/** The needle of a moment in small: an outline for before, full for after. */
function Needle({ isGhost }: { readonly isGhost: boolean }) {
  return (
    <svg className={isGhost ? styles.ghost : styles.full} viewBox="-7 -17 14 18" aria-hidden="true">
      <path d="M0-16 5.5-5 0 0-5.5-5Z" />
    </svg>
  )
}

/** How many stood at a figure, and how many stand there now; nothing while nobody was counted. */
export function CompassCounts({ move }: { readonly move: CompassMove | undefined }) {
  const { t } = useText()
  if (!move) return null
  const { before, after } = move
  const only = before ?? after
  if (only === null) return null
  if (before === null || after === null) {
    return (
      <p className={styles.counts}>
        <span className={styles.only} aria-hidden="true">
          {only}
        </span>
        <VisuallyHidden>{t('projection:compass.people', { count: only })}</VisuallyHidden>
      </p>
    )
  }
  return (
    <p className={styles.counts}>
      <span>
        <Needle isGhost />
        {t('projection:compass.count.before', { count: before })}
      </span>
      <ArrowRight role="img" aria-label={t('projection:compass.count.moved')} />
      <span className={styles.last}>
        <Needle isGhost={false} />
        {t('projection:compass.count.after', { count: after })}
      </span>
    </p>
  )
}
