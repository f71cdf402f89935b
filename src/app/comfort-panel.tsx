import ALargeSmall from 'lucide-react/icons/a-large-small'
import { useId, useRef, useState } from 'react'
import { useText } from '../i18n/use-text'
import { LOOK_SPACINGS, LOOK_TEXTS, LOOK_THEMES, setLook, useLook } from '../state/appearance'
import { ChoiceField } from '../ui/choice-field'
import { useDismiss } from '../ui/use-dismiss'
import styles from './comfort-panel.module.css'

/** How the pages read: text, spacing, theme. One look with the desk, as one pair of eyes reads both. */
export function ComfortPanel() {
  const { t } = useText()
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const { theme, text, spacing } = useLook('desk')
  useDismiss(place, isOpen, ({ byKey }) => {
    setOpen(false)
    if (byKey) button.current?.focus()
  })
  return (
    <div ref={place} className={styles.comfort}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title={t('common:comfort.label')}
        onClick={() => setOpen(!isOpen)}
      >
        <ALargeSmall aria-hidden />
        <span>{t('common:comfort.label')}</span>
      </button>
      {isOpen ? (
        <div id={id} className={styles.panel} role="group" aria-label={t('common:comfort.label')}>
          <ChoiceField
            label={t('common:look.text.label')}
            value={text}
            options={LOOK_TEXTS.map((value) => ({ value, label: t(`common:look.text.${value}`) }))}
            onChange={(value) => setLook('desk', { text: value })}
          />
          <ChoiceField
            label={t('common:look.spacing.label')}
            value={spacing}
            options={LOOK_SPACINGS.map((value) => ({ value, label: t(`common:look.spacing.${value}`) }))}
            onChange={(value) => setLook('desk', { spacing: value })}
          />
          <ChoiceField
            label={t('common:look.theme.label')}
            value={theme}
            options={LOOK_THEMES.map((value) => ({ value, label: t(`common:look.theme.${value}`) }))}
            onChange={(value) => setLook('desk', { theme: value })}
          />
          <p>{t('common:comfort.help')}</p>
        </div>
      ) : null}
    </div>
  )
}
