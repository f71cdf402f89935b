import type { Theme } from '../../content/themes'
import type { Card, Resource } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { CheckTile } from '../../ui/check-tile'
import { ItemPicker } from './item-picker'
import type { PaperChoice } from './paper-choice'
import styles from './paper-choices.module.css'
import { TitledChoice } from './titled-choice'

interface Props {
  readonly choice: PaperChoice
  readonly onChange: (change: Partial<PaperChoice>) => void
  readonly themes: readonly Theme[]
  readonly cards: readonly Card[]
  readonly resources: readonly Resource[]
}

const DOCUMENTS = ['cards', 'template', 'guide', 'board', 'resources', 'synthesis'] as const
const BACKS = ['pattern', 'questions', 'none'] as const

/** What to print and how; what does not matter for the chosen document is not asked. */
export function PaperChoices({ choice, onChange, themes, cards, resources }: Props) {
  const { t } = useText()
  const { what, size, sheet, back, edge, ink, board } = choice
  const isCards = what === 'cards'
  const isSmall = size === 'a5' || size === 'a6'
  const isTwoSided = size === 'poker' || back !== 'none'
  return (
    <form className={styles.choices} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend className={styles.legend}>{t('paper:choose.what')}</legend>
        <div className={styles.documents}>
          {DOCUMENTS.map((one) => (
            <label key={one} className={styles.document} htmlFor={`quoi-${one}`}>
              <input
                id={`quoi-${one}`}
                type="radio"
                name="quoi"
                checked={one === what}
                onChange={() => onChange({ what: one })}
              />
              <span>{t(`paper:document.${one}.label`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {isCards ? (
        <>
          <ItemPicker kind="cards" choice={choice} onChange={onChange} themes={themes} items={cards} />
          <TitledChoice
            title={t('paper:choose.size')}
            value={size}
            options={(['a4', 'a5', 'a6', 'poker'] as const).map((value) => ({
              value,
              label: t(`paper:size.${value}`),
            }))}
            onChange={(next) => onChange({ size: next })}
          />
          {isSmall ? (
            <TitledChoice
              title={t('paper:choose.sheet')}
              value={sheet}
              options={[
                { value: 'own', label: t(`paper:size.${size}`) },
                { value: 'a4', label: t('paper:sheet.shared') },
              ]}
              onChange={(next) => onChange({ sheet: next })}
            />
          ) : null}
          {size === 'poker' ? (
            <p className={styles.hint}>{t('paper:size.pokerHint')}</p>
          ) : (
            <TitledChoice
              title={t('paper:choose.back')}
              value={back}
              options={BACKS.map((value) => ({ value, label: t(`paper:back.${value}`) }))}
              onChange={(next) => onChange({ back: next })}
            />
          )}
          {isTwoSided ? (
            <TitledChoice
              title={t('paper:choose.edge')}
              value={edge}
              options={(['long', 'short'] as const).map((value) => ({ value, label: t(`paper:edge.${value}`) }))}
              onChange={(next) => onChange({ edge: next })}
            />
          ) : null}
        </>
      ) : null}
      {what === 'resources' ? (
        <ItemPicker kind="resources" choice={choice} onChange={onChange} themes={themes} items={resources} />
      ) : null}
      {what === 'board' ? (
        <TitledChoice
          title={t('paper:choose.board')}
          value={board}
          options={(['a4', 'a3'] as const).map((value) => ({ value, label: t(`paper:size.${value}`) }))}
          onChange={(next) => onChange({ board: next })}
        />
      ) : null}
      <CheckTile
        checked={ink === 'black'}
        hint={t('paper:ink.hint')}
        onChange={(isBlack) => onChange({ ink: isBlack ? 'black' : 'colour' })}
      >
        {t('paper:ink.black')}
      </CheckTile>
    </form>
  )
}
