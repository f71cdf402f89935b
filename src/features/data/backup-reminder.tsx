import { useFolder } from '../../state/backup-folder'
import { useBackupDue } from '../../state/use-backup-due'
import type { StoredSessions } from '../../state/use-stored-sessions'
import { BackupDueLine } from './backup-due-line'
import { FolderNotice } from './folder-notice'

/** On the list of games: that the folder is not written to any more or, without one, that a backup is due. */
export function BackupReminder({ stored }: { readonly stored: StoredSessions }) {
  const isDue = useBackupDue(stored)
  const { status } = useFolder()
  if (status.state === 'asking' || status.state === 'failed') return <FolderNotice />
  return isDue ? <BackupDueLine /> : null
}
