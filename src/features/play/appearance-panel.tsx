import { memo } from 'react'
import { useText } from '../../i18n/use-text'
import { LOOK_TEXTS, LOOK_THEMES, type LookScreen, setLook, useLook } from '../../state/appearance'
import { Panel } from '../../ui/panel'
import { SelectField } from '../../ui/select-field'
import styles from './appearance-panel.module.css'

const valueIn = <Word extends string>(words: readonly Word[], value: string): Word | undefined =>
  words.find((word) => word === value)

function ScreenLook({ screen }: { readonly screen: LookScreen }) {
  const { t } = useText()
  const { theme, text } = useLook(screen)
  return (
    <fieldset className={styles.screen}>
      <legend>{t(`play:appearance.${screen}`)}</legend>
      <SelectField
        label={t('play:appearance.theme.label')}
        value={theme}
        onChange={({ target }) => setLook(screen, { theme: valueIn(LOOK_THEMES, target.value) ?? theme })}
      >
        {LOOK_THEMES.map((one) => (
          <option key={one} value={one}>
            {t(`play:appearance.theme.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('play:appearance.text.label')}
        value={text}
        onChange={({ target }) => setLook(screen, { text: valueIn(LOOK_TEXTS, target.value) ?? text })}
      >
        {LOOK_TEXTS.map((one) => (
          <option key={one} value={one}>
            {t(`play:appearance.text.${one}`)}
          </option>
        ))}
      </SelectField>
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
