import { Check, CircleDashed, DoorOpen, Mic, SkipForward } from 'lucide-react'
import type { Round, Turn } from '../../domain/session'
import { participantOf } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { IconButton } from '../../ui/icon-button'
import { PlayerMark } from '../../ui/player-mark'
import { useDesk } from './desk-context'
import styles from './seat-list.module.css'

const ICONS = { waiting: CircleDashed, speaking: Mic, spoken: Check, passed: SkipForward, absent: DoorOpen } as const

function Seat({ turn }: { readonly turn: Turn }) {
  const { t } = useText()
  const { session, send } = useDesk()
  const participant = participantOf(session, turn.participantId)
  if (!participant) return null
  const { id, alias, mark, present } = participant
  const state = present ? turn.status : 'absent'
  const Icon = ICONS[state]
  const canPass = present && turn.status === 'waiting'
  return (
    <li className={styles.seat} data-state={state} aria-current={state === 'speaking' ? 'true' : undefined}>
      <PlayerMark mark={mark} alias={alias} />
      <span className={styles.alias}>{alias}</span>
      <span className={styles.state}>
        <Icon aria-hidden />
        {t(`play:turns.${state}`)}
      </span>
      {canPass ? (
        <IconButton
          label={t('play:turns.pass.named', { alias })}
          icon={<SkipForward aria-hidden />}
          onClick={() => send({ type: 'pass-turn', participantId: id })}
        />
      ) : null}
      {present && turn.status !== 'speaking' ? (
        <IconButton
          label={t('play:turns.give.named', { alias })}
          icon={<Mic aria-hidden />}
          onClick={() => send({ type: 'start-turn', participantId: id })}
        />
      ) : null}
    </li>
  )
}

/** The order of speech: who has spoken, who has passed, who has not yet. */
export function SeatList({ round }: { readonly round: Round }) {
  const { t } = useText()
  return (
    <section aria-labelledby="order">
      <h2 id="order" className={styles.heading}>
        {t('play:turns.order.heading')}
      </h2>
      <ol className={styles.seats}>
        {round.turns.map((turn) => (
          <Seat key={turn.participantId} turn={turn} />
        ))}
      </ol>
    </section>
  )
}
