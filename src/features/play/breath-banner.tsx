import { useRef } from 'react'
import { currentRound } from '../../game/selectors'
import { stageAt } from '../../game/stages'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import styles from './breath-banner.module.css'
import { useDesk, useSession } from './desk-context'
import { StageSummary } from './stage-summary'
import { useTimePlan } from './use-time-plan'

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
      <div className={styles.said}>
        <StageSummary key={before} round={round} stage={before} onEnter={() => begin.current?.focus()} />
      </div>
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
