import { RefreshCw, Undo2 } from 'lucide-react'
import { useText } from '../../i18n/use-text'
import { playStore, usePlay } from '../../state/play'
import { Button } from '../../ui/button'
import styles from './synthesis-page.module.css'

/** What was done elsewhere is undone elsewhere. */
const UNDONE_HERE = ['write-synthesis', 'redraft-synthesis'] as const

interface Props {
  readonly isClosed: boolean
  /** A rehearsal ends on the desk, where it is erased. */
  readonly isRehearsal: boolean
  readonly isVolunteer: boolean
  readonly onDraft: () => void
}

/** What may be done with the whole draft, below it. */
export function SynthesisActions({ isClosed, isRehearsal, isVolunteer, onDraft }: Props) {
  const { t } = useText()
  const canUndo = usePlay((state) => UNDONE_HERE.some((type) => type === state.timeline?.past.at(-1)?.command))
  const { dispatch } = playStore.getState()
  if (isClosed) {
    return isVolunteer ? null : (
      <div className={styles.actions}>
        <Button onClick={() => dispatch({ type: 'reopen' })}>{t('synthesis:actions.reopen')}</Button>
      </div>
    )
  }
  return (
    <div className={styles.actions}>
      {isVolunteer ? null : (
        <>
          {isRehearsal ? null : (
            <Button look="primary" onClick={() => dispatch({ type: 'close' })}>
              {t('synthesis:actions.close')}
            </Button>
          )}
          <Button look="quiet" icon={<RefreshCw aria-hidden />} onClick={onDraft}>
            {t('synthesis:actions.redraft')}
          </Button>
        </>
      )}
      <Button look="quiet" icon={<Undo2 aria-hidden />} disabled={!canUndo} onClick={() => dispatch({ type: 'undo' })}>
        {t('synthesis:actions.undo')}
      </Button>
    </div>
  )
}
