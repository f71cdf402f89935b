import { useSyncExternalStore } from 'react'
import { useText } from '../../i18n/use-text'
import styles from './backup-section.module.css'
import { subtleCrypto } from './backup-write'
import { PassphraseFields } from './passphrase-fields'
import type { Passphrase } from './use-passphrase'

const never = () => () => undefined

/** Whether this page can lock anything; pages that are written beforehand do not know. */
const useCanLock = (): boolean =>
  useSyncExternalStore(
    never,
    () => subtleCrypto() !== undefined,
    () => true,
  )

interface Props {
  readonly label: string
  readonly passphrase: Passphrase
}

/** Whether to lock a file, and with what. */
export function BackupPassphrase({ label, passphrase }: Props) {
  const { t } = useText()
  const canLock = useCanLock()
  const { isWanted, want } = passphrase
  if (!canLock) return <p className={styles.quiet}>{t('backup:passphrase.unavailable')}</p>
  return (
    <div className={styles.passphrase}>
      <label className={styles.check}>
        <input type="checkbox" checked={isWanted} onChange={({ target }) => want(target.checked)} />
        {label}
      </label>
      {isWanted ? <PassphraseFields passphrase={passphrase} /> : null}
    </div>
  )
}
