import { type ComponentProps, useState } from 'react'
import { privacyWords } from '../../i18n/privacy-words'
import { useText } from '../../i18n/use-text'
import { usePersonalData } from '../../state/use-personal-data'
import { GuardedField } from '../../ui/guarded-field'
import { TextField } from '../../ui/text-field'

type Props = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'onBlur' | 'onKeyDown'> & {
  readonly value: string
  /** Called with what was typed when the field is left or Enter is pressed, never for each letter. */
  readonly onCommit: (text: string) => void
}

/** A field whose text is one step of the session, so that one undo takes it back. Enter also submits its form. */
export function DraftField({ value, onCommit, ...rest }: Props) {
  /** What is being typed; null when the field shows what the session says. */
  const [draft, setDraft] = useState<string | null>(null)
  const { t } = useText()
  const guard = usePersonalData(draft ?? value)
  const commit = () => {
    if (draft !== null && draft !== value) onCommit(draft)
    setDraft(null)
  }
  return (
    <GuardedField {...guard} words={privacyWords(t)}>
      <TextField
        {...rest}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          commit()
          // Without a button that submits, a form of many fields does not hear Enter.
          event.currentTarget.form?.requestSubmit()
        }}
      />
    </GuardedField>
  )
}
