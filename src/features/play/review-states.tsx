import { LEAD_STATES, type LeadState } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import type { ShortcutId } from '../../state/shortcuts'
import { useShortcut } from '../../state/use-shortcut'
import { StateGlyph } from '../../ui/state-glyph'
import styles from './review-states.module.css'
import { ShortcutHint } from './shortcut-hint'

interface ChoiceProps {
  readonly state: LeadState
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function StateChoice({ state, isChosen, onChoose }: ChoiceProps) {
  const { t } = useText()
  const id: ShortcutId = `review-${state}`
  const keys = useShortcut(id, onChoose)
  return (
    <button type="button" className={styles.state} aria-pressed={isChosen} aria-keyshortcuts={keys} onClick={onChoose}>
      <StateGlyph state={state} />
      <span>{t(`common:leadState.${state}`)}</span>
      <ShortcutHint id={id} />
    </button>
  )
}

interface Props {
  readonly state: LeadState
  readonly onChange: (state: LeadState) => void
}

/** How far the lead has come, in one press or by a key. */
export function ReviewStates({ state, onChange }: Props) {
  const { t } = useText()
  return (
    <div className={styles.states} role="group" aria-label={t('play:review.state')}>
      {LEAD_STATES.map((one) => (
        <StateChoice key={one} state={one} isChosen={one === state} onChoose={() => onChange(one)} />
      ))}
    </div>
  )
}
