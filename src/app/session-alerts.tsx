import { X } from 'lucide-react'
import { writeSessionFile } from '../exports/session-file'
import { fileName } from '../exports/file-name'
import { isoDay } from '../i18n/iso-day'
import { useText } from '../i18n/use-text'
import { playStore, usePlay } from '../state/play'
import { saveFile } from '../state/save-file'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import styles from './session-alerts.module.css'

/** A session that is not on the device: why, and the two ways out. */
export function UnsavedAlert() {
  const { t } = useText()
  const session = usePlay((state) => state.timeline?.present)
  const save = usePlay((state) => state.save)
  if (save.state !== 'failed' || !session) return null
  const take = () => saveFile(fileName(session, isoDay(session.updatedAt), 'json'), writeSessionFile(session))
  return (
    <div className={styles.unsaved} role="alert">
      <p>{t(`common:storage.${save.failure}`)}</p>
      <Button size="small" onClick={() => void playStore.getState().retrySave()}>
        {t('common:actions.retry.label')}
      </Button>
      <Button size="small" onClick={take}>
        {t('common:storage.export')}
      </Button>
    </div>
  )
}

/** Why the last command was refused, until the next one that is not. */
export function RefusalAlert() {
  const { t } = useText()
  const refusal = usePlay((state) => state.refusal)
  return (
    <div className={styles.place} role="alert">
      {refusal ? (
        <div className={styles.refusal}>
          <p>{t(`refusals:${refusal.code}`, 'values' in refusal ? refusal.values : {})}</p>
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
