import Check from 'lucide-react/icons/check'
import type { Round } from '../../domain/session'
import { STAGE_IDS } from '../../domain/vocabulary'
import { elapsed } from '../../game/clock'
import { currentRound } from '../../game/selectors'
import { formatClock } from '../../i18n/format-clock'
import { useText } from '../../i18n/use-text'
import { useNow } from '../../state/use-now'
import { useDesk, useSession } from './desk-context'
import styles from './stage-stepper.module.css'

function StageTime({ round, minutes }: { readonly round: Round; readonly minutes: number }) {
  const { t } = useText()
  const clock = round.clocks[round.stage]
  const now = useNow(clock.startedAt !== null)
  return (
    <span className={styles.time} role="timer" aria-label={t('play:bar.time.spoken')}>
      {t('play:bar.time.label', { elapsed: formatClock(elapsed(clock, now)), minutes })}
    </span>
  )
}

/** Where the group is, of the four stages and the synthesis. */
export function StageStepper() {
  const { t } = useText()
  const session = useSession()
  const { pack } = useDesk()
  const round = currentRound(session)
  const ending = session.phase === 'ending' || session.phase === 'closed'
  const at = ending ? STAGE_IDS.length : session.phase === 'playing' && round ? STAGE_IDS.indexOf(round.stage) : 0
  return (
    <nav aria-label={t('play:bar.stages.label')}>
      <ol className={styles.steps}>
        {pack.guide.stages.map((stage, index) => (
          <li key={stage.id} aria-current={index === at ? 'step' : undefined} data-done={index < at}>
            <span className={styles.number} aria-hidden="true">
              {index < at ? <Check /> : stage.number}
            </span>
            <span className={styles.name}>
              {stage.title}
              {index === at && session.phase === 'playing' && round ? (
                <StageTime round={round} minutes={stage.minutes} />
              ) : null}
            </span>
          </li>
        ))}
        <li aria-current={ending ? 'step' : undefined}>
          <span className={styles.number} aria-hidden="true">
            {STAGE_IDS.length + 1}
          </span>
          <span className={styles.name}>{t('play:bar.ending.label')}</span>
        </li>
      </ol>
    </nav>
  )
}
