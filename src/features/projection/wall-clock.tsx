import type { Clock } from '../../domain/session'
import { elapsed } from '../../game/clock'
import { formatClock } from '../../i18n/format-clock'
import { useText } from '../../i18n/use-text'
import { useNow } from '../../state/use-now'
import styles from './wall-clock.module.css'

const SECOND = 1000
/** From this share of the target on, the clock turns amber. */
const NEAR = 0.8

/** How long the turn has lasted; amber near its target, and never more than that. */
export function WallClock({ clock, turnSeconds }: { readonly clock: Clock; readonly turnSeconds: number | null }) {
  const { t } = useText()
  const time = elapsed(clock, useNow(clock.startedAt !== null))
  const isNear = turnSeconds !== null && time >= turnSeconds * SECOND * NEAR
  return (
    <p className={styles.clock} data-near={isNear} role="timer" aria-label={t('play:turns.clock.label')}>
      {formatClock(time)}
    </p>
  )
}
