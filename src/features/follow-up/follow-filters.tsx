import { LEAD_STATES, LEVERAGES } from '../../domain/vocabulary'
import { type LeadFilter, NO_LEVERAGE } from '../../game/follow-up/filter-leads'
import { useText } from '../../i18n/use-text'
import { ChoiceField } from '../../ui/choice-field'
import { FilterPanel } from '../../ui/filter-panel'
import { countChoices, MONTHS } from './follow-filter'
import type { FollowPack } from './follow-pack'

interface Props {
  readonly filter: LeadFilter
  readonly pack: FollowPack
  readonly onChange: (change: Partial<LeadFilter>) => void
}

/** What narrows the list; folded on a narrow screen. */
export function FollowFilters({ filter, pack, onChange }: Props) {
  const { t } = useText()
  const count = countChoices(filter)
  const any = { value: '', label: t('follow-up:filter.any') }
  return (
    <FilterPanel
      label={t('follow-up:filter.label')}
      foldLabel={count > 0 ? t('follow-up:filter.foldCount', { count }) : t('follow-up:filter.fold')}
    >
      <ChoiceField
        label={t('follow-up:filter.level')}
        value={filter.level}
        options={[any, ...pack.levels.map(({ id: value, title }) => ({ value, label: title }))]}
        onChange={(level) => onChange({ level })}
      />
      <ChoiceField
        label={t('follow-up:filter.theme')}
        value={filter.theme}
        options={[any, ...pack.themes.map(({ id: value, shortName }) => ({ value, label: shortName }))]}
        onChange={(theme) => onChange({ theme })}
      />
      <ChoiceField
        label={t('follow-up:filter.leverage')}
        value={filter.leverage}
        options={[
          any,
          ...LEVERAGES.map((value) => ({ value, label: t(`common:leverage.${value}`) })),
          { value: NO_LEVERAGE, label: t('follow-up:filter.noLeverage') },
        ]}
        onChange={(leverage) => onChange({ leverage })}
      />
      <ChoiceField
        label={t('follow-up:filter.state')}
        value={filter.state}
        options={[any, ...LEAD_STATES.map((value) => ({ value, label: t(`common:leadState.${value}`) }))]}
        onChange={(state) => onChange({ state })}
      />
      <ChoiceField
        label={t('follow-up:filter.months')}
        value={filter.months}
        options={[
          any,
          ...MONTHS.map((value) => ({ value, label: t('follow-up:filter.since', { count: Number(value) }) })),
        ]}
        onChange={(months) => onChange({ months })}
      />
    </FilterPanel>
  )
}
