import X from 'lucide-react/icons/x'
import { useRef } from 'react'
import { useText } from '../i18n/use-text'
import { playStore, usePlay } from '../state/play'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { GivenBack } from './given-back'
import styles from './session-alerts.module.css'
import { takeSession } from './take-session'
import { useInSight } from './use-in-sight'

/** A session that is not on the device: why, and the two ways out. */
export function UnsavedAlert() {
  const { t } = useText()
  const session = usePlay((state) => state.timeline?.present)
  const save = usePlay((state) => state.save)
  if (save.state !== 'failed' || !session) return null
  return (
    <div className={styles.unsaved} role="alert">
      <p>{t(`common:storage.${save.failure}`)}</p>
      <Button size="small" onClick={() => void playStore.getState().retrySave()}>
        {t('common:actions.retry.label')}
      </Button>
      <Button size="small" onClick={() => takeSession(session)}>
        {t('common:storage.export')}
      </Button>
    </div>
  )
}

/** Why the last command was refused, until the next one that is not; words that it gives back, until she has read them. */
export function RefusalAlert() {
  const { t } = useText()
  const refusal = usePlay((state) => state.refusal)
  const givenBack = usePlay((state) => state.givenBack)
  const box = useRef<HTMLDivElement>(null)
  const isShown = refusal !== null || givenBack.length > 0
  useInSight(box, isShown)
  return (
    <div className={styles.place} role="alert">
      {isShown ? (
        <div ref={box} className={styles.refusal}>
          <div className={styles.why}>
            {refusal ? <p>{t(`refusals:${refusal.code}`, 'values' in refusal ? refusal.values : {})}</p> : null}
            {givenBack.length > 0 ? <GivenBack texts={givenBack} /> : null}
          </div>
          <IconButton
            label={t('common:actions.close.label')}
            icon={<X aria-hidden />}
            onClick={() => playStore.getState().dismissRefusal()}
          />
        </div>
      ) : null}
    </div>
  )
}
