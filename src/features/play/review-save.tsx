import { useText } from '../../i18n/use-text'
import { followStore, useFollow } from '../../state/follow'
import { Button } from '../../ui/button'
import styles from './review-panel.module.css'

/** Why an answer is not on the device, and the way to try again; nothing while all is well. */
export function ReviewSave() {
  const { t } = useText()
  const save = useFollow((state) => state.save)
  if (save === 'saved' || save === 'saving') return null
  const isGone = save === 'gone' || save === 'refused'
  const why = isGone ? t('play:review.gone') : t(`common:storage.${save}`)
  return (
    <div className={styles.failed} role="alert">
      <p>{t('play:review.failed', { why })}</p>
      {isGone ? null : (
        <Button size="small" onClick={() => void followStore.getState().retry()}>
          {t('common:actions.retry.label')}
        </Button>
      )}
    </div>
  )
}
