import ArrowLeft from 'lucide-react/icons/arrow-left'
import Check from 'lucide-react/icons/check'
import type { ReactNode } from 'react'
import { useText } from '../../i18n/use-text'
import { usePlay } from '../../state/play'
import { Brand } from '../../ui/brand'
import { ButtonLink } from '../../ui/button'
import { SavePill } from '../../ui/save-pill'
import styles from './synthesis-bar.module.css'

interface Props {
  readonly sessionId: string
  /** Whether a volunteer writes, on a laptop that is not hers: nothing else is at hand. */
  readonly isVolunteer: boolean
  /** What may be done with what is written; none where nothing is. */
  readonly undo: ReactNode
  readonly takeAway: ReactNode
}

export function SynthesisBar({ sessionId, isVolunteer, undo, takeAway }: Props) {
  const { t } = useText()
  const saveState = usePlay(({ save }) => save.state)
  const desk = `/partie/${sessionId}`
  const pill = <SavePill state={saveState} label={t(`play:save.${saveState}`)} />
  if (isVolunteer) {
    return (
      <header className={styles.bar}>
        {pill}
        <div className={styles.tools}>
          {undo}
          <ButtonLink look="primary" to={desk} icon={<Check aria-hidden />}>
            {t('synthesis:actions.handBack')}
          </ButtonLink>
        </div>
      </header>
    )
  }
  return (
    <header className={styles.bar}>
      <Brand name={t('play:bar.home.label')} compact />
      <ButtonLink look="quiet" to={desk} icon={<ArrowLeft aria-hidden />}>
        {t('synthesis:actions.back')}
      </ButtonLink>
      {takeAway ? (
        <div className={styles.tools}>
          {pill}
          {undo}
          {takeAway}
        </div>
      ) : null}
    </header>
  )
}
