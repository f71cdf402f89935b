import { useRef } from 'react'
import { LIMITS, type Round } from '../../domain/session'
import type { StageId } from '../../domain/vocabulary'
import { currentRound } from '../../game/selectors'
import { stageAt } from '../../game/stages'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import styles from './breath-banner.module.css'
import { useDesk, useSession } from './desk-context'
import { DraftField } from './draft-field'
import { useTimePlan } from './use-time-plan'

interface SummaryProps {
  readonly round: Round
  readonly stage: StageId
  /** Enter: the phrase is written. */
  readonly onEnter: () => void
}

/** What was said at the stage just left, in one phrase; it enters the synthesis. */
function Summary({ round, stage, onEnter }: SummaryProps) {
  const { t } = useText()
  const { send } = useDesk()
  return (
    <form
      className={styles.said}
      onSubmit={(event) => {
        event.preventDefault()
        onEnter()
      }}
    >
      <DraftField
        label={t('play:breath.summary')}
        value={round.summaries[stage]}
        maxLength={LIMITS.summary}
        autoComplete="off"
        enterKeyHint="done"
        onCommit={(text) => send({ type: 'summarise-stage', stage, text })}
      />
    </form>
  )
}

/** Between two stages: what was said, what comes next, how long it should take. The stage may be led all the same. */
export function BreathBanner() {
  const { t } = useText()
  const session = useSession()
  const { pack, send, announce } = useDesk()
  const begin = useRef<HTMLButtonElement>(null)
  const { stages } = useTimePlan()
  const round = currentRound(session)
  const before = round && stageAt(round.stage, -1)
  const coming = pack.guide.stages.find(({ id }) => id === round?.stage)
  if (session.phase !== 'playing' || !round?.breath || !before || !coming) return null
  const stage = coming.title
  const minutes = stages.find(({ id }) => id === round.stage)?.minutes ?? coming.minutes
  return (
    <section className={styles.banner} aria-labelledby="breath">
      <Summary key={before} round={round} stage={before} onEnter={() => begin.current?.focus()} />
      <div className={styles.coming}>
        <h2 id="breath">{t('play:breath.coming', { stage, minutes })}</h2>
        <p>{coming.aim}</p>
      </div>
      <Button
        ref={begin}
        onClick={() => {
          if (!send({ type: 'begin-stage' })) return
          announce(t('play:breath.begun', { stage }))
          // The banner goes, and with it the button that has the focus: reading goes on with the stage.
          document.querySelector('h1')?.focus()
        }}
      >
        {t('play:breath.begin')}
      </Button>
    </section>
  )
}
