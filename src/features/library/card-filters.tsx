import type { Theme } from '../../content/themes'
import type { Level, Resource } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { ChoiceField } from '../../ui/choice-field'
import { FilterPanel } from '../../ui/filter-panel'
import { type CardFilter, cardFilterSearch, countChoices, PLAYED_WORDS } from './card-filter'
import { PillLinks } from './pill-links'

interface Props {
  readonly filter: CardFilter
  readonly onChange: (change: Partial<CardFilter>) => void
  readonly themes: readonly Theme[]
  readonly board: readonly Level[]
  readonly resources: readonly Pick<Resource, 'id' | 'title'>[]
  /** With the number of cards that have each. */
  readonly keywords: readonly { readonly word: string; readonly count: number }[]
}

/** What narrows the list of cards; on a narrow screen all but the themes is folded. */
export function CardFilters({ filter, onChange, themes, board, resources, keywords }: Props) {
  const { t } = useText()
  const choices = countChoices(filter)
  const any = { value: '', label: t('reading:cards.any') }
  return (
    <FilterPanel
      label={t('reading:cards.fold')}
      foldLabel={choices > 0 ? t('reading:cards.foldCount', { count: choices }) : t('reading:cards.fold')}
      first={
        <PillLinks
          label={t('library:cards.filter')}
          items={[undefined, ...themes].map((theme) => ({
            id: theme?.id ?? '',
            to: `/cartes${cardFilterSearch({ ...filter, theme: theme?.id ?? '' })}`,
            text: theme?.shortName ?? t('common:themes.all.label'),
            ...(theme ? { colour: theme.colour } : {}),
            isChosen: filter.theme === (theme?.id ?? ''),
          }))}
        />
      }
    >
      <ChoiceField
        label={t('reading:cards.keyword')}
        value={filter.keyword}
        options={[
          any,
          ...keywords.map(({ word, count }) => ({ value: word, label: count > 1 ? `${word} (${count})` : word })),
        ]}
        onChange={(keyword) => onChange({ keyword })}
      />
      <ChoiceField
        label={t('reading:cards.level')}
        value={filter.level}
        options={[any, ...board.map(({ id: value, title }) => ({ value, label: title }))]}
        onChange={(level) => onChange({ level })}
      />
      <ChoiceField
        label={t('reading:cards.resource')}
        value={filter.resource}
        options={[any, ...resources.map(({ id: value, title }) => ({ value, label: title }))]}
        onChange={(resource) => onChange({ resource })}
      />
      <ChoiceField
        label={t('reading:cards.played')}
        value={filter.played}
        options={[any, ...PLAYED_WORDS.map((value) => ({ value, label: t(`reading:cards.played-${value}`) }))]}
        onChange={(played) => onChange({ played })}
      />
    </FilterPanel>
  )
}
