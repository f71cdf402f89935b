import { ArrowRight, Pause, Play } from 'lucide-react'
import type { Participant, Turn } from '../../domain/session'
import { elapsed } from '../../game/clock'
import { formatClock } from '../../i18n/format-clock'
import { useText } from '../../i18n/use-text'
import { useNow } from '../../state/use-now'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { PlayerMark } from '../../ui/player-mark'
import { useDesk } from './desk-context'
import styles from './speaker-panel.module.css'

function TurnClock({ turn }: { readonly turn: Turn }) {
  const { t } = useText()
  const { send } = useDesk()
  const running = turn.clock.startedAt !== null
  const now = useNow(running)
  return (
    <div className={styles.clock}>
      <span role="timer" aria-label={t('play:turns.clock.label')}>
        {formatClock(elapsed(turn.clock, now))}
      </span>
      <IconButton
        label={t(running ? 'play:turns.pause.label' : 'play:turns.resume.label')}
        icon={running ? <Pause aria-hidden /> : <Play aria-hidden />}
        onClick={() => send({ type: running ? 'pause-turn' : 'resume-turn' })}
      />
    </div>
  )
}

interface Props {
  readonly turn: Turn | undefined
  readonly speaker: Participant | undefined
  readonly next: Participant | undefined
}

/** Who speaks, since when, and one button for who comes after. */
export function SpeakerPanel({ turn, speaker, next }: Props) {
  const { t } = useText()
  const { send } = useDesk()
  return (
    <section className={styles.panel} aria-label={t('play:turns.now')}>
      {turn && speaker ? (
        <>
          <div className={styles.speaker}>
            <PlayerMark mark={speaker.mark} alias={speaker.alias} size="large" />
            <p>
              <strong>{speaker.alias}</strong> <span>{t('play:turns.floor')}</span>
            </p>
            <TurnClock turn={turn} />
          </div>
          <div className={styles.actions}>
            <Button
              look="primary"
              size="large"
              iconAfter={<ArrowRight aria-hidden />}
              onClick={() => send({ type: next ? 'next-turn' : 'end-turn' })}
            >
              {next ? t('play:turns.next.label', { alias: next.alias }) : t('play:turns.next.none')}
            </Button>
            <Button onClick={() => send({ type: 'pass-turn', participantId: speaker.id })}>
              {t('play:turns.pass.label')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.idle}>{t(next ? 'play:turns.idle' : 'play:turns.done')}</p>
          {next ? (
            <div className={styles.actions}>
              <Button
                look="primary"
                size="large"
                iconAfter={<ArrowRight aria-hidden />}
                onClick={() => send({ type: 'next-turn' })}
              >
                {t('play:turns.start.label', { alias: next.alias })}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </section>
  )
}
