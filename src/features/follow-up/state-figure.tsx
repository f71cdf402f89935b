import { LEAD_STATES } from '../../domain/vocabulary'
import type { Figures } from '../../game/follow-up/figures'
import { useText } from '../../i18n/use-text'
import { FigureFrame } from './figure-frame'
import { MARKS } from './figure-marks'
import { StackedBars } from './stacked-bars'

/** How far all leads have come, a bar a state. */
export function StateFigure({ states, leads }: Pick<Figures, 'states' | 'leads'>) {
  const { t } = useText()
  const counts = LEAD_STATES.map((state) => ({
    state,
    name: t(`common:leadState.${state}`),
    count: states[state],
  }))
  return (
    <FigureFrame
      title={t('follow-up:figures.states.title')}
      caption={t('follow-up:figures.states.caption')}
      alt={t('follow-up:figures.states.alt', {
        counts: counts
          .map(({ name, count }) => t('follow-up:figures.item', { name, count }))
          .join(t('follow-up:figures.between')),
      })}
      table={{
        caption: t('follow-up:figures.states.caption'),
        head: [t('follow-up:figures.states.state'), t('follow-up:figures.leads')],
        rows: counts.map(({ state, name, count }) => ({ key: state, cells: [name, count] })),
        foot: [t('follow-up:figures.total'), leads],
      }}
    >
      <StackedBars
        bars={counts.map(({ state, name, count }, index) => ({
          key: state,
          name,
          parts: [{ mark: MARKS[(MARKS.length - 2 - index) % MARKS.length] ?? 'full', count }],
        }))}
      />
    </FigureFrame>
  )
}
