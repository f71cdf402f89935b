import { useText } from '../../i18n/use-text'
import { useBackupMemory } from '../../state/backup-memory'
import { useBackupDue } from '../../state/use-backup-due'
import { useStoredSessions } from '../../state/use-stored-sessions'
import { BackupDueLine } from './backup-due-line'
import { BackupFolder } from './backup-folder'
import styles from './backup-section.module.css'
import { BackupTake } from './backup-take'
import { RestorePanel } from './restore-panel'
import { useInstantWords } from './use-instant-words'

/** All of it in one file, and back; what reminds of it, and the folder that is written to by itself. */
export function BackupSection() {
  const { t } = useText()
  const { day } = useInstantWords()
  const lastAt = useBackupMemory()?.lastAt
  const isDue = useBackupDue(useStoredSessions({ ok: true, value: [] }))
  return (
    <div className={styles.section}>
      <section className={styles.part} aria-labelledby="tout">
        <h3 id="tout">{t('backup:heading')}</h3>
        <p className={styles.quiet}>{t('backup:intro')}</p>
        {isDue ? (
          <BackupDueLine isHere />
        ) : (
          <p className={styles.last}>
            {lastAt === null ? t('backup:last.never') : null}
            {typeof lastAt === 'number' ? t('backup:last.on', { date: day(lastAt) }) : null}
          </p>
        )}
        <BackupTake />
      </section>
      <RestorePanel />
      <BackupFolder />
    </div>
  )
}
