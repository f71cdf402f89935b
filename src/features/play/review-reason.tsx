import { LIMITS } from '../../domain/session'
import { privacyWords } from '../../i18n/privacy-words'
import { useText } from '../../i18n/use-text'
import { usePersonalData } from '../../state/use-personal-data'
import { GuardedField } from '../../ui/guarded-field'
import { KeptField } from '../../ui/kept-field'

interface Props {
  readonly state: 'done' | 'dropped'
  readonly reason: string
  readonly onWrite: (reason: string) => void
}

/** What came of the lead under review, or why it was dropped. */
export function ReviewReason({ state, reason, onWrite }: Props) {
  const { t } = useText()
  const guard = usePersonalData(reason)
  return (
    <GuardedField {...guard} words={privacyWords(t)}>
      <KeptField
        label={t(`play:review.reason.${state}`)}
        hint={t('play:review.reasonHint')}
        value={reason}
        maxLength={LIMITS.reason}
        autoComplete="off"
        onWrite={onWrite}
      />
    </GuardedField>
  )
}
