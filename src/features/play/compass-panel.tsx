import type { Moment } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { Panel } from '../../ui/panel'
import { CompassPanelCounts } from './compass-panel-counts'

/** The compass, before the first card or at the end: folded until the narrator wants it. */
export function CompassPanel({ moment }: { readonly moment: Moment }) {
  const { t } = useText()
  return (
    <Panel heading={t(`play:compass.heading.${moment}`)} open={false}>
      <CompassPanelCounts moment={moment} />
    </Panel>
  )
}
