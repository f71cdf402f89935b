import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import { useEffect, useRef } from 'react'
import type { Turn } from '../../domain/session'
import { elapsed } from '../../game/clock'
import { overTarget, reachesTarget, turnPace } from '../../game/turn-pace'
import { formatClock } from '../../i18n/format-clock'
import { useText } from '../../i18n/use-text'
import { useShortcutKeys } from '../../state/shortcuts'
import { useNow } from '../../state/use-now'
import { IconButton } from '../../ui/icon-button'
import { useDesk, useSession } from './desk-context'
import { playChime } from './play-chime'
import { ShortcutHint } from './shortcut-hint'
import { targetText } from './target-text'
import styles from './turn-clock.module.css'

/** Rings when the turn that this page watches reaches its target, if the narrator asked for it. */
function useChime(spent: number, target: number | null, on: boolean) {
  const before = useRef(spent)
  useEffect(() => {
    if (on && reachesTarget(before.current, spent, target)) playChime()
    before.current = spent
  }, [spent, target, on])
}

/** How long she has spoken, beside what was meant; amber near the end, and calm after it. */
export function TurnClock({ turn }: { readonly turn: Turn }) {
  const { t } = useText()
  const session = useSession()
  const { send } = useDesk()
  const { turnSeconds: target, chime } = session.plan
  const key = useShortcutKeys('clock')
  const running = turn.clock.startedAt !== null
  const spent = elapsed(turn.clock, useNow(running))
  const pace = turnPace(spent, target)
  useChime(spent, target, chime)
  return (
    <div className={styles.clock} data-pace={pace}>
      <div className={styles.time}>
        <span role="timer" aria-label={t('play:turns.clock.label')}>
          {formatClock(spent)}
        </span>
        <IconButton
          aria-keyshortcuts={key}
          label={t(running ? 'play:turns.pause.label' : 'play:turns.resume.label')}
          icon={running ? <Pause aria-hidden /> : <Play aria-hidden />}
          onClick={() => send({ type: running ? 'pause-turn' : 'resume-turn' })}
        />
        <ShortcutHint id="clock" />
      </div>
      {target === null ? null : (
        <p className={styles.target}>
          <span>{t('play:turns.target.of', { target: targetText(t, target) })}</span>
          {pace === 'over' ? (
            <span className={styles.over}>
              {t('play:turns.target.over', { over: formatClock(overTarget(spent, target)) })}
            </span>
          ) : null}
        </p>
      )}
    </div>
  )
}
