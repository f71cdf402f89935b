import { useText } from '../../i18n/use-text'
import { resumeFolder, useFolder } from '../../state/backup-folder'
import { Button } from '../../ui/button'
import { MarginNote } from '../../ui/margin-note'

/** What keeps the backups of the folder from being written, and what the person can do about it; nothing if nothing. */
export function FolderNotice() {
  const { t } = useText()
  const { status, name } = useFolder()
  switch (status.state) {
    case 'asking':
      return (
        <MarginNote role="status">
          <p>{t('backup:folder.asking', { name })}</p>
          <Button size="small" onClick={() => void resumeFolder()}>
            {t('backup:folder.resume')}
          </Button>
        </MarginNote>
      )
    case 'failed':
      return (
        <MarginNote role="alert">
          <p>
            {t('backup:folder.failed', { name })} {t(`backup:folder.failure.${status.failure}`)}
          </p>
        </MarginNote>
      )
    default:
      return null
  }
}
