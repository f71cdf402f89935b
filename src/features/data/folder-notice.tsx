import { useText } from '../../i18n/use-text'
import { resumeFolder, useFolder } from '../../state/backup-folder'
import { Button } from '../../ui/button'
import styles from './folder-notice.module.css'

/** What keeps the backups of the folder from being written, and what the person can do about it; nothing if nothing. */
export function FolderNotice() {
  const { t } = useText()
  const { status, name } = useFolder()
  switch (status.state) {
    case 'asking':
      return (
        <div className={styles.notice} role="status">
          <p>{t('backup:folder.asking', { name })}</p>
          <Button size="small" onClick={() => void resumeFolder()}>
            {t('backup:folder.resume')}
          </Button>
        </div>
      )
    case 'failed':
      return (
        <div className={styles.notice} role="alert">
          <p>
            {t('backup:folder.failed', { name })} {t(`backup:folder.failure.${status.failure}`)}
          </p>
        </div>
      )
    default:
      return null
  }
}
