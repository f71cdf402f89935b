import Check from 'lucide-react/icons/check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import DoorOpen from 'lucide-react/icons/door-open'
import Mic from 'lucide-react/icons/mic'
import SkipForward from 'lucide-react/icons/skip-forward'
import { memo } from 'react'
import type { Participant, Plan, Round, Turn } from '../../domain/session'

import { participantOf } from '../../game/selectors'
import { spokenTime } from '../../game/turns'
import { formatClock } from '../../i18n/format-clock'
import { useText } from '../../i18n/use-text'
import { useNow } from '../../state/use-now'
import { classNames } from '../../ui/class-names'
import { IconButton } from '../../ui/icon-button'
import { PlayerMark } from '../../ui/player-mark'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { useDesk, useSession } from './desk-context'
import styles from './seat-list.module.css'

const ICONS = { waiting: CircleDashed, speaking: Mic, spoken: Check, passed: SkipForward, absent: DoorOpen } as const

interface StateProps {
  readonly turn: Turn
  readonly present: boolean
  readonly showTimes: boolean
}

/** Where her turn stands; if the narrator wants it, all that she has spoken in this round, or that she has not at all. */
function State({ turn, present, showTimes }: StateProps) {
  const { t } = useText()
  const total = spokenTime(turn, useNow(turn.clock.startedAt !== null))
  const state = present ? turn.status : 'absent'
  const Icon = ICONS[state]
  const isUnheard = showTimes && total === 0 && (state === 'waiting' || state === 'passed')
  return (
    <span className={classNames(styles.state, isUnheard && styles.unheard)}>
      <Icon aria-hidden />
      {t(`play:turns.${state}`)}
      {isUnheard && state === 'passed' ? <span>{t('play:turns.unheard')}</span> : null}
      {showTimes && total > 0 ? (
        <span className={styles.total}>
          <VisuallyHidden>{t('play:turns.clock.label')}</VisuallyHidden> {formatClock(total)}
        </span>
      ) : null}
    </span>
  )
}

interface SeatProps {
  readonly turn: Turn
  readonly participant: Participant
  readonly order: Plan['order']
  readonly showTimes: boolean
}

/** Most commands change no more than two of them. */
const Seat = memo(function Seat({ turn, participant, order, showTimes }: SeatProps) {
  const { t } = useText()
  const { send } = useDesk()
  const { id, alias, mark, present } = participant
  const state = present ? turn.status : 'absent'
  const canPass = present && turn.status === 'waiting'
  return (
    <li className={styles.seat} data-state={state} aria-current={state === 'speaking' ? 'true' : undefined}>
      <PlayerMark mark={mark} alias={alias} />
      <span className={styles.alias}>{alias}</span>
      <State turn={turn} present={present} showTimes={showTimes} />
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
          className={canPass && order === 'pointed' ? styles.point : undefined}
          icon={<Mic aria-hidden />}
          onClick={() => send({ type: 'start-turn', participantId: id })}
        />
      ) : null}
    </li>
  )
})

/** The order of speech: who has spoken, who has passed, who has not yet. */
export function SeatList({ round }: { readonly round: Round }) {
  const { t } = useText()
  const session = useSession()
  const { order, showTimes } = session.plan
  return (
    <section aria-labelledby="order">
      <h2 id="order" className={styles.heading}>
        {t('play:turns.order.heading')}
      </h2>
      <ol className={styles.seats}>
        {round.turns.map((turn) => {
          const participant = participantOf(session, turn.participantId)
          return participant ? (
            <Seat key={participant.id} turn={turn} participant={participant} order={order} showTimes={showTimes} />
          ) : null
        })}
      </ol>
    </section>
  )
}
