import type { PeriodFigures } from '../../game/follow-up/figures'
import { printedDate } from '../../i18n/printed-date'
import { useText } from '../../i18n/use-text'
import { FigureFrame } from './figure-frame'
import { FigureLegend } from './figure-legend'
import { MARKS } from './figure-marks'
import { StackedBars } from './stacked-bars'

interface Props<Key extends string> {
  readonly which: 'levels' | 'leverages'
  readonly periods: readonly PeriodFigures[]
  readonly series: readonly { readonly key: Key; readonly name: string }[]
  readonly countOf: (period: PeriodFigures, key: Key) => number
}

/** Leads over time, each bar parted by level or by leverage. */
export function PeriodFigure<Key extends string>({ which, periods, series, countOf }: Props<Key>) {
  const { t, language } = useText()
  const marked = series.map((one, index) => ({ ...one, mark: MARKS[index % MARKS.length] ?? 'full' }))
  const sumOf = (key: Key) => periods.reduce((sum, period) => sum + countOf(period, key), 0)
  const sums = series.map(({ key }) => sumOf(key))
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
  const nameOf = ({ period }: PeriodFigures) => printedDate(language, period)
  return (
    <FigureFrame
      title={t(`follow-up:figures.${which}.title`)}
      caption={t(`follow-up:figures.${which}.caption`)}
      alt={t(`follow-up:figures.${which}.alt`, {
        counts: series
          .map(({ key, name }) => t('follow-up:figures.item', { name, count: sumOf(key) }))
          .join(t('follow-up:figures.between')),
      })}
      legend={<FigureLegend series={marked} />}
      table={{
        caption: t(`follow-up:figures.${which}.caption`),
        head: [t('follow-up:figures.period'), ...series.map(({ name }) => name), t('follow-up:figures.total')],
        rows: periods.map((period) => {
          const counts = series.map(({ key }) => countOf(period, key))
          return { key: period.period, cells: [nameOf(period), ...counts, total(counts)] }
        }),
        foot: [t('follow-up:figures.total'), ...sums, total(sums)],
      }}
    >
      <StackedBars
        bars={periods.map((period) => ({
          key: period.period,
          name: nameOf(period),
          parts: marked.map(({ key, mark }) => ({ mark, count: countOf(period, key) })),
        }))}
      />
    </FigureFrame>
  )
}
