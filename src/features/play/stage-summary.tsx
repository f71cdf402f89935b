import { LIMITS, type Round } from '../../domain/session'
import type { StageId } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { useDesk } from './desk-context'
import { DraftField } from './draft-field'

interface Props {
  readonly round: Round
  readonly stage: StageId
  /** Enter: the phrase is written. */
  readonly onEnter?: () => void
}

/** What was said at a stage that was left, in one phrase; it enters the synthesis. */
export function StageSummary({ round, stage, onEnter }: Props) {
  const { t } = useText()
  const { send } = useDesk()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onEnter?.()
      }}
    >
      <DraftField
        label={t('play:breath.summary')}
        value={round.summaries[stage]}
        maxLength={LIMITS.summary}
        autoComplete="off"
        enterKeyHint="done"
        onCommit={(text) => send({ type: 'summarise-stage', stage, text })}
      />
    </form>
  )
}
