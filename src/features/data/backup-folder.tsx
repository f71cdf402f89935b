import FolderSync from 'lucide-react/icons/folder-sync'
import { useState, useSyncExternalStore } from 'react'
import { useText } from '../../i18n/use-text'
import { canChooseFolder, chooseFolder, leaveFolder, resumeFolder, useFolder } from '../../state/backup-folder'
import { useFolderMemory } from '../../state/backup-memory'
import { Button } from '../../ui/button'
import { MarginNote } from '../../ui/margin-note'
import { BackupPassphrase } from './backup-passphrase'
import styles from './backup-section.module.css'
import { makeLock, writeForFolder } from './backup-write'
import { FolderNotice } from './folder-notice'
import { useInstantWords } from './use-instant-words'
import { usePassphrase } from './use-passphrase'

const never = () => () => undefined

function Choose() {
  const { t } = useText()
  const passphrase = usePassphrase()
  const [hasFailed, setFailed] = useState(false)
  const choose = async () => {
    const words = passphrase.take()
    if (words === undefined) return
    setFailed(false)
    try {
      await chooseFolder(writeForFolder, () => (words === null ? Promise.resolve(null) : makeLock(words)))
      passphrase.clear()
    } catch (error) {
      // The person has closed the browser's window without choosing.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <>
      <BackupPassphrase label={t('backup:folder.lock')} passphrase={passphrase} />
      <div className={styles.actions}>
        <Button icon={<FolderSync aria-hidden />} onClick={() => void choose()}>
          {t('backup:folder.choose')}
        </Button>
      </div>
      {hasFailed ? (
        <MarginNote role="alert">
          <p>{t('backup:folder.chosen')}</p>
        </MarginNote>
      ) : null}
    </>
  )
}

function Chosen() {
  const { t } = useText()
  const { status, name, isLocked } = useFolder()
  const memory = useFolderMemory()
  const { minute } = useInstantWords()
  return (
    <>
      {status.state === 'on' ? <p>{t('backup:folder.on', { name })}</p> : <FolderNotice />}
      <p className={styles.quiet}>
        {memory && memory.at > 0 ? t('backup:folder.written', { date: minute(memory.at) }) : null}{' '}
        {isLocked ? t('backup:folder.locked') : null}
      </p>
      <div className={styles.actions}>
        {status.state === 'failed' ? (
          <Button onClick={() => void resumeFolder()}>{t('backup:folder.retry')}</Button>
        ) : null}
        <Button look="quiet" onClick={() => void leaveFolder()}>
          {t('backup:folder.leave')}
        </Button>
      </div>
    </>
  )
}

/** The folder that backups are written to by themselves, where a browser has such things. */
export function BackupFolder() {
  const { t } = useText()
  const { status } = useFolder()
  const isPossible = useSyncExternalStore(never, canChooseFolder, () => undefined)
  return (
    <section className={styles.part} aria-labelledby="dossier">
      <h3 id="dossier">{t('backup:folder.heading')}</h3>
      <p className={styles.quiet}>{t('backup:folder.intro')}</p>
      {isPossible === false ? <p className={styles.quiet}>{t('backup:folder.unsupported')}</p> : null}
      {isPossible === true ? status.state === 'off' ? <Choose /> : <Chosen /> : null}
    </section>
  )
}
