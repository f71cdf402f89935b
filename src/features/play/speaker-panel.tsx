import ArrowRight from 'lucide-react/icons/arrow-right'
import RotateCw from 'lucide-react/icons/rotate-cw'
import type { Participant, Round } from '../../domain/session'
import { nextTurn, participantOf, speakingTurn, waitingTurns } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { useShortcutKeys } from '../../state/shortcuts'
import { Button } from '../../ui/button'
import { PlayerMark } from '../../ui/player-mark'
import { useDesk, useSession } from './desk-context'
import { ShortcutHint } from './shortcut-hint'
import styles from './speaker-panel.module.css'
import { TurnClock } from './turn-clock'

interface LaterProps {
  readonly round: Round
  readonly participantId: string | undefined
}

/** The next one speaks later: behind all the others, if there are any. */
function Later({ round, participantId }: LaterProps) {
  const { t } = useText()
  const session = useSession()
  const { send } = useDesk()
  const others = waitingTurns(session, round).filter((turn) => turn.participantId !== participantId)
  if (participantId === undefined || others.length === 0) return null
  return <Button onClick={() => send({ type: 'postpone-turn', participantId })}>{t('play:turns.later')}</Button>
}

interface Props {
  readonly round: Round
  readonly speaker: Participant | undefined
}

/** The words of the one button that gives the floor on; undefined when there is nothing to give and nobody to stop. */
function useMainLabel({ round, speaker }: Props): string | undefined {
  const { t } = useText()
  const session = useSession()
  const turn = nextTurn(session, round)
  const alias = turn && participantOf(session, turn.participantId)?.alias
  if (alias !== undefined) return t(speaker ? 'play:turns.next.label' : 'play:turns.start.label', { alias })
  if (!speaker) return undefined
  return t(waitingTurns(session, round).length > 0 ? 'play:turns.pointed.end' : 'play:turns.next.none')
}

/**
 * One button for who comes after. It is the same one before, during and after a turn: Enter, Enter, Enter leads round
 * the table.
 */
function TurnActions({ round, speaker }: Props) {
  const { t } = useText()
  const session = useSession()
  const { send } = useDesk()
  const key = useShortcutKeys('next-turn')
  const next = nextTurn(session, round)
  const label = useMainLabel({ round, speaker })
  const isOver = !speaker && waitingTurns(session, round).length === 0
  return (
    <div className={styles.actions}>
      {label === undefined ? null : (
        <Button
          // Once nobody waits, the next thing to do is the next stage.
          look={waitingTurns(session, round).length > 0 ? 'primary' : 'plain'}
          size="large"
          iconAfter={
            <>
              {next ? <ArrowRight aria-hidden /> : null}
              <ShortcutHint id="next-turn" />
            </>
          }
          aria-keyshortcuts={key}
          onClick={() => send({ type: next ? 'next-turn' : 'end-turn' })}
        >
          {label}
        </Button>
      )}
      {speaker ? (
        <Button onClick={() => send({ type: 'pass-turn', participantId: speaker.id })}>
          {t('play:turns.pass.label')}
        </Button>
      ) : null}
      <Later round={round} participantId={speaker?.id ?? next?.participantId} />
      {isOver && round.turns.some((turn) => turn.status !== 'waiting') ? (
        <Button icon={<RotateCw aria-hidden />} onClick={() => send({ type: 'new-lap' })}>
          {t(round.lap === 1 ? 'play:turns.lap.second' : 'play:turns.lap.another')}
        </Button>
      ) : null}
    </div>
  )
}

/** Who speaks, since when, and what comes next. */
export function SpeakerPanel({ round }: { readonly round: Round }) {
  const { t } = useText()
  const session = useSession()
  const turn = speakingTurn(round)
  const speaker = turn && participantOf(session, turn.participantId)
  const invite = waitingTurns(session, round).length > 0 ? 'play:turns.pointed.invite' : 'play:turns.done'
  return (
    <section className={styles.panel} aria-label={t('play:turns.now')}>
      {turn && speaker ? (
        <div className={styles.speaker}>
          <PlayerMark mark={speaker.mark} alias={speaker.alias} size="large" />
          <p>
            <strong>{speaker.alias}</strong> <span>{t('play:turns.floor')}</span>
          </p>
          <TurnClock key={`${speaker.id} ${round.lap}`} turn={turn} />
        </div>
      ) : (
        <p className={styles.idle}>{t(nextTurn(session, round) ? 'play:turns.idle' : invite)}</p>
      )}
      <TurnActions round={round} speaker={speaker} />
    </section>
  )
}
