import ALargeSmall from 'lucide-react/icons/a-large-small'
import { useRef } from 'react'
import { useText } from '../i18n/use-text'
import { LOOK_SPACINGS, LOOK_TEXTS, LOOK_THEMES, setLook, useLook } from '../state/appearance'
import { ChoiceField } from '../ui/choice-field'
import { useDismiss } from '../ui/use-dismiss'
import styles from './comfort-panel.module.css'

/**
 * How the pages read: text, spacing, theme. One look with the desk, as one pair of eyes reads both. The browser opens it
 * by itself, before the app is there.
 */
export function ComfortPanel() {
  const { t } = useText()
  const panel = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const { theme, text, spacing } = useLook('desk')
  useDismiss(panel, true, ({ byKey }) => {
    if (!panel.current?.open) return
    panel.current.open = false
    if (byKey) summary.current?.focus()
  })
  return (
    <details ref={panel} className={styles.comfort}>
      <summary ref={summary} className={styles.button} title={t('common:comfort.label')}>
        <ALargeSmall aria-hidden />
        <span>{t('common:comfort.label')}</span>
      </summary>
      <div className={styles.panel}>
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
    </details>
  )
}
