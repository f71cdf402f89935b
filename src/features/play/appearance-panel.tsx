import { memo } from 'react'
import { useText } from '../../i18n/use-text'
import { LOOK_TEXTS, LOOK_THEMES, type LookScreen, setLook, useLook } from '../../state/appearance'
import { ChoiceField } from '../../ui/choice-field'
import { Panel } from '../../ui/panel'
import styles from './appearance-panel.module.css'

function ScreenLook({ screen }: { readonly screen: LookScreen }) {
  const { t } = useText()
  const { theme, text } = useLook(screen)
  return (
    <fieldset className={styles.screen}>
      <legend>{t(`play:appearance.${screen}`)}</legend>
      <ChoiceField
        label={t('common:look.theme.label')}
        value={theme}
        options={LOOK_THEMES.map((value) => ({ value, label: t(`common:look.theme.${value}`) }))}
        onChange={(value) => setLook(screen, { theme: value })}
      />
      <ChoiceField
        label={t('common:look.text.label')}
        value={text}
        options={LOOK_TEXTS.map((value) => ({ value, label: t(`common:look.text.${value}`) }))}
        onChange={(value) => setLook(screen, { text: value })}
      />
    </fieldset>
  )
}

/** Theme and size of the letters, here and on the wall. */
export const AppearancePanel = memo(function AppearancePanel() {
  const { t } = useText()
  return (
    <Panel heading={t('play:appearance.heading')} open={false}>
      <div className={styles.screens}>
        <ScreenLook screen="desk" />
        <ScreenLook screen="wall" />
        <p className={styles.help}>{t('play:appearance.help')}</p>
      </div>
    </Panel>
  )
})
