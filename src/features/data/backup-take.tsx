import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import { backupName } from '../../exports/backup-file'
import { isoDay } from '../../i18n/iso-day'
import { useText } from '../../i18n/use-text'
import { rememberBackup } from '../../state/backup-memory'
import { saveFile } from '../../state/save-file'
import { Button } from '../../ui/button'
import { MarginNote } from '../../ui/margin-note'
import { BackupPassphrase } from './backup-passphrase'
import styles from './backup-section.module.css'
import { makeBackup, makeLock } from './backup-write'
import { usePassphrase } from './use-passphrase'

type Taking =
  | { readonly step: 'idle' | 'working' }
  | { readonly step: 'done'; readonly file: string; readonly unreadable: number }
  | { readonly step: 'failed'; readonly failure: 'full' | 'unavailable' | 'newer' | 'failed' }

/** Makes the file with everything, locked or not. */
export function BackupTake() {
  const { t } = useText()
  const passphrase = usePassphrase()
  const [taking, setTaking] = useState<Taking>({ step: 'idle' })

  const take = async () => {
    const words = passphrase.take()
    if (words === undefined) return
    setTaking({ step: 'working' })
    const made = await makeBackup(words === null ? null : await makeLock(words))
    if (!made.ok) {
      setTaking({ step: 'failed', failure: made.error === 'gone' ? 'failed' : made.error })
      return
    }
    const now = Date.now()
    const file = backupName(isoDay(now))
    saveFile(file, made.value.text)
    rememberBackup(now)
    passphrase.clear()
    setTaking({ step: 'done', file, unreadable: made.value.unreadable })
  }

  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault()
        void take()
      }}
    >
      <BackupPassphrase label={t('backup:take.lock')} passphrase={passphrase} />
      <div className={styles.actions}>
        <Button type="submit" look="primary" icon={<Download aria-hidden />} aria-disabled={taking.step === 'working'}>
          {t('backup:take.action')}
        </Button>
      </div>
      <div role="status">
        {taking.step === 'working' ? <p className={styles.quiet}>{t('backup:take.working')}</p> : null}
        {taking.step === 'done' ? (
          <MarginNote>
            <p>{t('backup:take.done', { file: taking.file })}</p>
            {taking.unreadable > 0 ? <p>{t('backup:take.unreadable', { count: taking.unreadable })}</p> : null}
          </MarginNote>
        ) : null}
      </div>
      {taking.step === 'failed' ? (
        <MarginNote role="alert">
          <p>{t(`common:storage.${taking.failure}`)}</p>
        </MarginNote>
      ) : null}
    </form>
  )
}
