import type { Round } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { useSession } from './desk-context'
import { PromptBox } from './prompt-box'
import styles from './roundtable-stage.module.css'
import { SeatList } from './seat-list'
import { SpeakerPanel } from './speaker-panel'
import { StageHeading } from './stage-heading'
import { TurnSettings } from './turn-settings'
import { useTurnNews } from './use-turn-news'

/** Stage 2: each player in turn, uninterrupted. */
export function RoundtableStage({ round }: { readonly round: Round }) {
  const { t } = useText()
  const { plan } = useSession()
  useTurnNews(round)
  return (
    <>
      <div className={styles.stage}>
        <div className={styles.head}>
          <StageHeading>{t('play:turns.heading')}</StageHeading>
          <p>{round.card.title}</p>
          {round.lap > 1 ? <p className={styles.lap}>{t('play:turns.lap.label', { lap: round.lap })}</p> : null}
        </div>
        <SpeakerPanel round={round} />
        <div className={styles.order}>
          <SeatList round={round} />
          <TurnSettings plan={plan} />
        </div>
        <PromptBox />
      </div>
    </>
  )
}
