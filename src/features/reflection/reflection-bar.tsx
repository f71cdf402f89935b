import Redo2 from 'lucide-react/icons/redo-2'
import Undo2 from 'lucide-react/icons/undo-2'
import { useState } from 'react'
import type { Round, Session } from '../../domain/session'
import { STAGE_IDS } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { usePlay } from '../../state/play'
import { Brand } from '../../ui/brand'
import { IconButton } from '../../ui/icon-button'
import { LiveRegion } from '../../ui/live-region'
import { SavePill } from '../../ui/save-pill'
import styles from './reflection-bar.module.css'
import { send } from './send'

interface Props {
  readonly session: Session
  readonly round: Round
}

/** Home, how far one is, whether it is saved, and a step back. */
export function ReflectionBar({ session, round }: Props) {
  const { t } = useText()
  const [message, setMessage] = useState('')
  const saveState = usePlay(({ save }) => save.state)
  const past = usePlay(({ timeline }) => timeline?.past.at(-1)?.command)
  const future = usePlay(({ timeline }) => timeline?.future.at(-1)?.command)
  const isPlaying = session.phase === 'playing'
  const number = isPlaying ? STAGE_IDS.indexOf(round.stage) + 1 : STAGE_IDS.length
  const travel = (type: 'undo' | 'redo') => {
    if (send({ type })) setMessage(t(type === 'undo' ? 'reflection:bar.undone' : 'reflection:bar.redone'))
  }
  return (
    <header className={styles.bar}>
      <div className={styles.line}>
        <Brand name={t('reflection:bar.home')} compact />
        <div className={styles.tools}>
          <SavePill state={saveState} label={t(`reflection:save.${saveState}`)} />
          <IconButton
            label={t('reflection:bar.undo')}
            icon={<Undo2 aria-hidden />}
            // Before the card there is nothing to come back to.
            disabled={past === undefined || past === 'pick'}
            onClick={() => travel('undo')}
          />
          <IconButton
            label={t('reflection:bar.redo')}
            icon={<Redo2 aria-hidden />}
            disabled={future === undefined}
            onClick={() => travel('redo')}
          />
        </div>
      </div>
      <div className={styles.steps}>
        <ol aria-hidden="true">
          {STAGE_IDS.map((stage, index) => (
            <li key={stage} data-done={index < number} />
          ))}
        </ol>
        <p>
          {isPlaying ? t('reflection:steps.of', { number }) : t('reflection:kind')}
          {', '}
          {round.card.title}
        </p>
      </div>
      <LiveRegion message={message} />
    </header>
  )
}
