import { useId } from 'react'
import type { Theme } from '../../content/themes'
import type { ThemeId } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { ChoiceField } from '../../ui/choice-field'
import styles from './item-picker.module.css'
import { chosenItems, type PaperChoice } from './paper-choice'

interface Item {
  readonly id: string
  readonly title: string
  readonly theme?: ThemeId | undefined
}

interface Props {
  readonly kind: 'cards' | 'resources'
  readonly choice: PaperChoice
  readonly onChange: (change: Partial<PaperChoice>) => void
  readonly themes: readonly Theme[]
  readonly items: readonly Item[]
}

const OWN = 'own'

/** All of them, a whole theme, or one's own choice. */
export function ItemPicker({ kind, choice, onChange, themes, items }: Props) {
  const { t } = useText()
  const id = useId()
  const chosen = chosenItems(items, choice).map((item) => item.id)
  const isOwn = choice.own !== null
  const tick = (one: string, isTicked: boolean) =>
    onChange({ own: items.map((item) => item.id).filter((item) => (item === one ? isTicked : chosen.includes(item))) })
  return (
    <div className={styles.picker}>
      <ChoiceField
        label={t(`paper:pick.${kind}`)}
        value={isOwn ? OWN : choice.theme}
        options={[
          { value: '', label: t(`paper:pick.all-${kind}`) },
          ...themes.map((theme) => ({ value: theme.id, label: theme.shortName })),
          { value: OWN, label: t('paper:pick.own') },
        ]}
        // One's own choice begins with what was chosen before.
        onChange={(value) => onChange(value === OWN ? { own: chosen } : { own: null, theme: value })}
      />
      {isOwn ? (
        <>
          <div className={styles.all}>
            <Button size="small" look="quiet" onClick={() => onChange({ own: items.map((item) => item.id) })}>
              {t('paper:pick.tickAll')}
            </Button>
            <Button size="small" look="quiet" onClick={() => onChange({ own: [] })}>
              {t('paper:pick.tickNone')}
            </Button>
          </div>
          {themes.map((theme) => (
            <fieldset key={theme.id} className={styles.theme} data-colour={theme.colour}>
              <legend>{theme.shortName}</legend>
              {items
                .filter((item) => item.theme === theme.id)
                .map((item) => (
                  <label key={item.id} htmlFor={`${id}-${item.id}`}>
                    <input
                      id={`${id}-${item.id}`}
                      type="checkbox"
                      checked={chosen.includes(item.id)}
                      onChange={({ target }) => tick(item.id, target.checked)}
                    />
                    <span>{item.title}</span>
                  </label>
                ))}
            </fieldset>
          ))}
        </>
      ) : null}
    </div>
  )
}
