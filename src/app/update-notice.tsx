import { useLocation } from 'react-router'
import { useStore } from 'zustand'
import { useText } from '../i18n/use-text'
import { Button } from '../ui/button'
import { isInGame, updates } from './service-worker-updates'
import styles from './update-notice.module.css'

/** Says that a new version is ready, where nobody is in the middle of something. */
export function UpdateNotice() {
  const { t } = useText()
  const { offer, take, putOff } = useStore(updates)
  const { pathname } = useLocation()
  const isShown = (offer === 'ready' || offer === 'in-game') && !isInGame(pathname)
  return (
    <div className={styles.place} aria-live="polite">
      {isShown ? (
        <aside className={styles.notice} aria-label={t('common:update.region')}>
          <p>{t(`common:update.${offer}`)}</p>
          <div className={styles.actions}>
            <Button look="primary" size="small" onClick={take}>
              {t('common:update.take')}
            </Button>
            <Button look="quiet" size="small" onClick={putOff}>
              {t('common:update.later')}
            </Button>
          </div>
        </aside>
      ) : null}
    </div>
  )
}
