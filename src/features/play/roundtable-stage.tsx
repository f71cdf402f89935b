import { useEffect } from 'react'
import type { Round } from '../../domain/session'
import { nextTurn, participantOf, speakingTurn } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { useDesk } from './desk-context'
import { PromptBox } from './prompt-box'
import styles from './roundtable-stage.module.css'
import { SeatList } from './seat-list'
import { SpeakerPanel } from './speaker-panel'
import { StageHeading } from './stage-heading'

/** Stage 2: each player in turn, uninterrupted. */
export function RoundtableStage({ round }: { readonly round: Round }) {
  const { t } = useText()
  const { session, announce } = useDesk()
  const speaking = speakingTurn(round)
  const speaker = speaking && participantOf(session, speaking.participantId)
  const next = nextTurn(session, round)
  const alias = speaker?.alias
  useEffect(() => announce(alias ? t('play:turns.announce', { alias }) : ''), [alias, announce, t])
  return (
    <div className={styles.stage}>
      <div className={styles.head}>
        <StageHeading>{t('play:turns.heading')}</StageHeading>
        <p>{round.card.title}</p>
      </div>
      <SpeakerPanel
        turn={speaking}
        speaker={speaker}
        next={next ? participantOf(session, next.participantId) : undefined}
      />
      <SeatList round={round} />
      <PromptBox />
    </div>
  )
}
