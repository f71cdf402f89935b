import { useState } from 'react'
import { useText } from '../../i18n/use-text'
import { TextField } from '../../ui/text-field'
import styles from './backup-section.module.css'
import { type Passphrase, SHORTEST_PASSPHRASE } from './use-passphrase'

/** A passphrase, twice, for nobody can look it up later. */
export function PassphraseFields({ passphrase }: { readonly passphrase: Passphrase }) {
  const { t } = useText()
  const [isShown, setShown] = useState(false)
  const { first, again, fault, write, repeat } = passphrase
  const typed = { type: isShown ? 'text' : 'password', autoComplete: 'new-password', spellCheck: false } as const
  return (
    <div className={styles.fields}>
      <TextField
        {...typed}
        label={t('backup:passphrase.label')}
        hint={t('backup:passphrase.hint')}
        value={first}
        aria-invalid={fault === 'short'}
        onChange={({ target }) => write(target.value)}
      />
      <TextField
        {...typed}
        label={t('backup:passphrase.again')}
        value={again}
        aria-invalid={fault === 'differs'}
        onChange={({ target }) => repeat(target.value)}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
        {t('backup:passphrase.show')}
      </label>
      <p className={styles.fault} role="alert">
        {fault ? t(`backup:passphrase.${fault}`, { count: SHORTEST_PASSPHRASE }) : null}
      </p>
    </div>
  )
}
