import { LIMITS } from '../../domain/session'
import { privacyWords } from '../../i18n/privacy-words'
import { useText } from '../../i18n/use-text'
import { usePersonalData } from '../../state/use-personal-data'
import { GuardedField } from '../../ui/guarded-field'
import styles from './part-editor.module.css'

interface Props {
  readonly id?: string
  /** The id of the heading that names the field. */
  readonly labelledBy: string
  readonly value: string
  readonly readOnly: boolean
  /** Shown while the part is empty. */
  readonly hint: string
  readonly onWrite: (text: string) => void
}

/** The text of one part of the synthesis; each keystroke is a change that is saved. */
export function PartEditor({ id, labelledBy, value, readOnly, hint, onWrite }: Props) {
  const { t } = useText()
  const guard = usePersonalData(readOnly ? '' : value)
  return (
    <GuardedField {...guard} words={privacyWords(t)}>
      <textarea
        id={id}
        aria-labelledby={labelledBy}
        className={styles.text}
        rows={Math.max(2, value.split('\n').length)}
        value={value}
        placeholder={hint}
        maxLength={LIMITS.part}
        readOnly={readOnly}
        onChange={(event) => onWrite(event.target.value)}
      />
    </GuardedField>
  )
}
