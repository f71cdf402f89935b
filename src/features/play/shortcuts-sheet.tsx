import X from 'lucide-react/icons/x'
import { useId, useLayoutEffect, useRef } from 'react'
import { useText } from '../../i18n/use-text'
import { SHORTCUT_IDS, SHORTCUT_PLACES, setSingleKeys, shortcutOf, useSingleKeys } from '../../state/shortcuts'
import { CheckTile } from '../../ui/check-tile'
import { IconButton } from '../../ui/icon-button'
import { KeyHint } from '../../ui/key-hint'
import styles from './shortcuts-sheet.module.css'
import { useKeyNames } from './use-key-names'

/** Every key, by the place where it acts, and the switch of those that need no Ctrl. */
function ShortcutsList() {
  const { t } = useText()
  const names = useKeyNames()
  const on = useSingleKeys()
  return (
    <>
      <div className={styles.places}>
        {SHORTCUT_PLACES.map((place) => (
          <section key={place}>
            <h3>{t(`play:shortcuts.where.${place}`)}</h3>
            <dl>
              {SHORTCUT_IDS.filter((id) => shortcutOf(id).where === place).map((id) => (
                <div key={id}>
                  <dt>{t(`play:shortcuts.what.${id}`)}</dt>
                  {shortcutOf(id).keys.map((keys) => (
                    <dd key={keys}>
                      <KeyHint keys={names(keys)} decorative={false} />
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <CheckTile checked={on} onChange={setSingleKeys} hint={t('play:shortcuts.single.hint')}>
        {t('play:shortcuts.single.label')}
      </CheckTile>
    </>
  )
}

/** The sheet of the keys, over the desk. The browser gives the focus back to what had it. */
export function ShortcutsSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // A layout effect closes it while it is still in the page: only then does the focus go back.
  useLayoutEffect(() => {
    const sheet = dialog.current
    sheet?.showModal()
    return () => sheet?.close()
  }, [])
  // Told a moment later: in development it has been opened again by then.
  const onClosed = () => {
    if (!dialog.current?.open) onClose()
  }
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={heading} onClose={onClosed}>
      <header className={styles.head}>
        <h2 id={heading}>{t('play:shortcuts.heading')}</h2>
        <IconButton
          label={t('common:actions.close.label')}
          icon={<X aria-hidden />}
          onClick={() => dialog.current?.close()}
        />
      </header>
      <ShortcutsList />
    </dialog>
  )
}
