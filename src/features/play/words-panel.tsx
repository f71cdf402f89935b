import { useText } from '../../i18n/use-text'
import { Panel } from '../../ui/panel'
import { WordsPanelList } from './words-panel-list'

/** A round of words before the first card: folded until the narrator wants it. */
export function WordsPanel() {
  const { t } = useText()
  return (
    <Panel heading={t('play:words.heading')} open={false}>
      <WordsPanelList />
    </Panel>
  )
}
