import { useState } from 'react'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import styles from './backup-section.module.css'

interface Props {
  readonly isWrong: boolean
  readonly isBusy: boolean
  readonly onOpen: (passphrase: string) => void
  readonly onCancel: () => void
}

/** Asks for the passphrase of a file; one that does not fit can be tried again. */
export function RestoreUnlock({ isWrong, isBusy, onOpen, onCancel }: Props) {
  const { t } = useText()
  const [passphrase, setPassphrase] = useState('')
  const [isShown, setShown] = useState(false)
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault()
        if (passphrase !== '' && !isBusy) onOpen(passphrase)
      }}
    >
      <TextField
        label={t('backup:restore.locked.label')}
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
        spellCheck={false}
        value={passphrase}
        aria-invalid={isWrong}
        onChange={({ target }) => setPassphrase(target.value)}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
        {t('backup:passphrase.show')}
      </label>
      <p className={styles.fault} role="alert">
        {isWrong && !isBusy ? t('backup:restore.locked.wrong') : null}
      </p>
      <div className={styles.actions}>
        <Button type="submit" look="primary" aria-disabled={isBusy}>
          {t('backup:restore.locked.open')}
        </Button>
        <Button onClick={onCancel}>{t('backup:restore.found.cancel')}</Button>
      </div>
    </form>
  )
}
