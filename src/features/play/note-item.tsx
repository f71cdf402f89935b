import Eye from 'lucide-react/icons/eye'
import EyeOff from 'lucide-react/icons/eye-off'
import Pencil from 'lucide-react/icons/pencil'
import Trash2 from 'lucide-react/icons/trash'
import { memo, useState } from 'react'
import { LIMITS, type Note } from '../../domain/session'
import { privacyWords } from '../../i18n/privacy-words'
import { useText } from '../../i18n/use-text'
import { usePersonalData } from '../../state/use-personal-data'
import { EditInPlace } from '../../ui/edit-in-place'
import { GuardedField } from '../../ui/guarded-field'
import { IconButton } from '../../ui/icon-button'
import { SelectField } from '../../ui/select-field'
import { useDesk, useSession } from './desk-context'
import styles from './note-item.module.css'

interface EditorProps {
  readonly note: Note
  readonly onDone: () => void
}

/** The words of a note, and who said them. */
function NoteEditor({ note, onDone }: EditorProps) {
  const { t } = useText()
  const session = useSession()
  const { send } = useDesk()
  const { id: noteId, text } = note
  const [draft, setDraft] = useState(text)
  const guard = usePersonalData(draft)
  return (
    <>
      <GuardedField {...guard} words={privacyWords(t)}>
        <EditInPlace
          hideLabel
          label={t('play:notes.edit', { text })}
          value={text}
          maxLength={LIMITS.note}
          saveLabel={t('play:notes.save')}
          onSave={(words) => send({ type: 'edit-note', noteId, text: words })}
          onDraft={setDraft}
          onDone={onDone}
        />
      </GuardedField>
      <SelectField
        label={t('play:notes.speaker')}
        value={note.participantId ?? ''}
        onChange={(event) => send({ type: 'tag-note', noteId, participantId: event.target.value || null })}
      >
        <option value="">{t('play:notes.nobody')}</option>
        {session.participants.map(({ id, alias }) => (
          <option key={id} value={id}>
            {alias}
          </option>
        ))}
      </SelectField>
    </>
  )
}

interface Props {
  readonly note: Note
  /** The alias of who said it. */
  readonly speaker: string | undefined
}

export const NoteItem = memo(function NoteItem({ note, speaker }: Props) {
  const { t } = useText()
  const { send } = useDesk()
  const [editing, setEditing] = useState(false)
  const { id: noteId, text } = note
  const isShared = note.visibility === 'shared'
  if (editing) {
    return (
      <li className={styles.note}>
        <div className={styles.editor}>
          <NoteEditor note={note} onDone={() => setEditing(false)} />
        </div>
      </li>
    )
  }
  return (
    <li className={styles.note} data-visibility={note.visibility}>
      <p>{text}</p>
      {speaker === undefined ? null : <p className={styles.by}>{t('play:notes.by', { alias: speaker })}</p>}
      <div className={styles.tools}>
        <span>{t(isShared ? 'play:notes.shared' : 'play:notes.private')}</span>
        <IconButton
          label={t(isShared ? 'play:notes.toPrivate' : 'play:notes.toShared')}
          icon={isShared ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
          onClick={() => send({ type: 'show-note', noteId, visibility: isShared ? 'private' : 'shared' })}
        />
        <IconButton
          label={t('play:notes.edit', { text })}
          icon={<Pencil aria-hidden />}
          onClick={() => setEditing(true)}
        />
        <IconButton
          label={t('play:notes.remove', { text })}
          icon={<Trash2 aria-hidden />}
          onClick={() => send({ type: 'remove-note', noteId })}
        />
      </div>
    </li>
  )
})
