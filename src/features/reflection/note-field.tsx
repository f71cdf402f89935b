import { type ReactNode, useId, useState } from 'react'
import { LIMITS, type Round } from '../../domain/session'
import type { StageId } from '../../domain/vocabulary'
import { privacyWords } from '../../i18n/privacy-words'
import { useText } from '../../i18n/use-text'
import { usePersonalData } from '../../state/use-personal-data'
import { GuardedField } from '../../ui/guarded-field'
import { findNote, labelled, unlabelled } from './field-notes'
import styles from './note-field.module.css'
import { send } from './send'

interface Props {
  readonly round: Round
  readonly stage: StageId
  readonly label: string
  readonly hint: string
  /** Whose eyes it is seen through, where a stage has many notes; it is part of what is kept. */
  readonly view?: string
  /** In the place of the label alone, such as a heading around it. */
  readonly heading?: (label: ReactNode) => ReactNode
}

/** One note of one stage, saved with each letter. What is being typed stays as it is typed. */
export function NoteField({ round, stage, label, hint, view, heading = (shown) => shown }: Props) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const { t } = useText()
  const note = findNote(round, stage, view)
  const shown = draft ?? (note ? unlabelled(note.text, view) : '')
  const guard = usePersonalData(shown)
  const write = (raw: string) => {
    setDraft(raw)
    const text = labelled(raw, view).trim()
    if (raw.trim() === '') {
      if (note) send({ type: 'remove-note', noteId: note.id })
    } else if (!note) send({ type: 'add-note', text, visibility: 'private' })
    else if (text !== note.text) send({ type: 'edit-note', noteId: note.id, text })
  }
  return (
    <div className={styles.field}>
      {heading(<label htmlFor={id}>{label}</label>)}
      <p id={`${id}-hint`}>{hint}</p>
      <GuardedField {...guard} words={privacyWords(t)}>
        <textarea
          id={id}
          rows={3}
          value={shown}
          maxLength={LIMITS.note - labelled('', view).length}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          onChange={(event) => write(event.target.value)}
          onBlur={() => setDraft(null)}
        />
      </GuardedField>
    </div>
  )
}
