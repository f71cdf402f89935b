import Keyboard from 'lucide-react/icons/keyboard'
import { useState } from 'react'
import { useText } from '../../i18n/use-text'
import { useShortcut } from '../../state/use-shortcut'
import { IconButton } from '../../ui/icon-button'
import styles from './shortcuts-button.module.css'
import { ShortcutsSheet } from './shortcuts-sheet'

/** Opens the sheet of the keys; the key `?` opens and closes it too. */
export function ShortcutsButton() {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const keys = useShortcut('sheet', () => setOpen(!open))
  const label = t('play:shortcuts.heading')
  return (
    <>
      <IconButton
        label={label}
        title={keys ? t('play:bar.tooltip', { label, keys }) : label}
        icon={<Keyboard aria-hidden />}
        className={styles.button}
        aria-keyshortcuts={keys}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      {open ? <ShortcutsSheet onClose={() => setOpen(false)} /> : null}
    </>
  )
}
