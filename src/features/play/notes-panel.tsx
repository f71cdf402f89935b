import { type SubmitEvent, useState } from 'react'
import type { Note, Round } from '../../domain/session'
import { LIMITS } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { Panel } from '../../ui/panel'
import { Segmented } from '../../ui/segmented'
import { TextField } from '../../ui/text-field'
import { useDesk } from './desk-context'
import { NoteItem } from './note-item'
import styles from './notes-panel.module.css'

/** A phrase and Enter: the narrator never looks for a button. */
export function NotesPanel({ round }: { readonly round: Round }) {
  const { t } = useText()
  const { send } = useDesk()
  const [text, setText] = useState('')
  const [visibility, setVisibility] = useState<Note['visibility']>('shared')
  const keep = (event: SubmitEvent) => {
    event.preventDefault()
    if (text.trim() !== '' && send({ type: 'add-note', text, visibility })) setText('')
  }
  return (
    <Panel heading={t('play:notes.heading')}>
      <form className={styles.form} onSubmit={keep}>
        <TextField
          label={t('play:notes.input.label')}
          placeholder={t('play:notes.input.hint')}
          value={text}
          maxLength={LIMITS.note}
          autoComplete="off"
          enterKeyHint="done"
          onChange={(event) => setText(event.target.value)}
        />
        <Segmented
          label={t('play:notes.choice.label')}
          value={visibility}
          options={[
            { value: 'shared', label: t('play:notes.shared') },
            { value: 'private', label: t('play:notes.private') },
          ]}
          onChange={setVisibility}
        />
        <p className={styles.help}>{t('play:notes.help')}</p>
      </form>
      {round.notes.length > 0 ? (
        <ul className={styles.notes}>
          {[...round.notes].reverse().map((note) => (
            <NoteItem key={note.id} note={note} />
          ))}
        </ul>
      ) : null}
    </Panel>
  )
}
