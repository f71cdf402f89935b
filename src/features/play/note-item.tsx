import { Eye, EyeOff, Pencil, Trash2 } from 'lucide-react'
import { type SubmitEvent, useState } from 'react'
import { LIMITS, type Note } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { TextField } from '../../ui/text-field'
import { useDesk } from './desk-context'
import styles from './note-item.module.css'

export function NoteItem({ note }: { readonly note: Note }) {
  const { t } = useText()
  const { send } = useDesk()
  const [draft, setDraft] = useState<string | null>(null)
  const { id: noteId, text } = note
  const isShared = note.visibility === 'shared'
  const label = t('play:notes.edit', { text })

  function save(event: SubmitEvent) {
    event.preventDefault()
    if (draft !== null && (draft === text || send({ type: 'edit-note', noteId, text: draft }))) setDraft(null)
  }

  if (draft !== null) {
    return (
      <li className={styles.note}>
        <form className={styles.form} onSubmit={save}>
          <TextField
            hideLabel
            label={label}
            value={draft}
            maxLength={LIMITS.note}
            // The field takes the place of the button that was just pressed.
            // eslint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setDraft(null)
            }}
          />
          <Button size="small" type="submit">
            {t('play:notes.save')}
          </Button>
        </form>
      </li>
    )
  }
  return (
    <li className={styles.note} data-visibility={note.visibility}>
      <p>{text}</p>
      <div className={styles.tools}>
        <span>{t(isShared ? 'play:notes.shared' : 'play:notes.private')}</span>
        <IconButton
          label={t(isShared ? 'play:notes.toPrivate' : 'play:notes.toShared')}
          icon={isShared ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
          onClick={() => send({ type: 'show-note', noteId, visibility: isShared ? 'private' : 'shared' })}
        />
        <IconButton label={label} icon={<Pencil aria-hidden />} onClick={() => setDraft(text)} />
        <IconButton
          label={t('play:notes.remove', { text })}
          icon={<Trash2 aria-hidden />}
          onClick={() => send({ type: 'remove-note', noteId })}
        />
      </div>
    </li>
  )
}
