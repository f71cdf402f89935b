import { LIMITS } from '../../domain/session'
import { privacyWords } from '../../i18n/privacy-words'
import { useText } from '../../i18n/use-text'
import { usePersonalData } from '../../state/use-personal-data'
import { GuardedField } from '../../ui/guarded-field'
import { KeptField } from '../../ui/kept-field'
import styles from './follow-item.module.css'

interface Props {
  readonly state: 'done' | 'dropped'
  readonly reason: string
  readonly onWrite: (reason: string) => void
}

/** What came of a lead, or why it was dropped. */
export function LeadReason({ state, reason, onWrite }: Props) {
  const { t } = useText()
  const guard = usePersonalData(reason)
  return (
    <div className={styles.said}>
      <GuardedField {...guard} words={privacyWords(t)}>
        <KeptField
          className={styles.reason}
          label={t(`follow-up:lead.reason.${state}`)}
          placeholder={t('follow-up:lead.reason.hint')}
          value={reason}
          maxLength={LIMITS.reason}
          autoComplete="off"
          onWrite={onWrite}
        />
      </GuardedField>
    </div>
  )
}
