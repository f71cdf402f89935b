import { type SubmitEvent, useRef, useState } from 'react'
import type { Note, Round } from '../../domain/session'
import { LIMITS } from '../../domain/session'
import { participantOf, speakingTurn } from '../../game/selectors'
import { privacyWords } from '../../i18n/privacy-words'
import { useText } from '../../i18n/use-text'
import { usePersonalData } from '../../state/use-personal-data'
import { useShortcut } from '../../state/use-shortcut'
import { GuardedField } from '../../ui/guarded-field'
import { Panel } from '../../ui/panel'
import { Segmented } from '../../ui/segmented'
import { TextField } from '../../ui/text-field'
import { useDesk, useSession } from './desk-context'
import { NoteItem } from './note-item'
import styles from './notes-panel.module.css'
import { ShortcutHint } from './shortcut-hint'
import { useTextDraft } from './use-text-draft'

/** A phrase and Enter: the narrator never looks for a button. */
export function NotesPanel({ round }: { readonly round: Round }) {
  const { t } = useText()
  const session = useSession()
  const { send } = useDesk()
  const line = useRef<HTMLInputElement>(null)
  const [text, setText] = useTextDraft('note')
  const guard = usePersonalData(text)
  const [visibility, setVisibility] = useState<Note['visibility']>('shared')
  const [tagged, setTagged] = useState(false)
  const speaking = round.stage === 'roundtable' ? speakingTurn(round) : undefined
  const speaker = speaking && participantOf(session, speaking.participantId)
  const aliasOf = (id: string | null) => (id === null ? undefined : participantOf(session, id)?.alias)
  const keep = (event: SubmitEvent) => {
    event.preventDefault()
    const participantId = tagged && speaker ? speaker.id : null
    if (text.trim() !== '' && send({ type: 'add-note', text, visibility, participantId })) setText('')
  }
  const key = useShortcut('note', () => {
    const panel = line.current?.closest('details')
    if (panel) panel.open = true
    line.current?.focus()
  })
  return (
    <Panel heading={t('play:notes.heading')}>
      <form className={styles.form} onSubmit={keep}>
        <div className={styles.line}>
          <GuardedField {...guard} words={privacyWords(t)}>
            <TextField
              ref={line}
              label={t('play:notes.input.label')}
              placeholder={t('play:notes.input.hint')}
              value={text}
              maxLength={LIMITS.note}
              autoComplete="off"
              enterKeyHint="done"
              aria-keyshortcuts={key}
              onChange={(event) => setText(event.target.value)}
            />
          </GuardedField>
          <ShortcutHint id="note" />
        </div>
        <Segmented
          label={t('play:notes.choice.label')}
          value={visibility}
          options={[
            { value: 'shared', label: t('play:notes.shared') },
            { value: 'private', label: t('play:notes.private') },
          ]}
          onChange={setVisibility}
        />
        {speaker ? (
          <label className={styles.tag} htmlFor="note-tag">
            <input
              id="note-tag"
              type="checkbox"
              checked={tagged}
              onChange={(event) => setTagged(event.target.checked)}
            />
            <span>{t('play:notes.by', { alias: speaker.alias })}</span>
          </label>
        ) : null}
        <p className={styles.help}>{t('play:notes.help')}</p>
      </form>
      {round.notes.length > 0 ? (
        <ul className={styles.notes}>
          {[...round.notes].reverse().map((note) => (
            <NoteItem key={note.id} note={note} speaker={aliasOf(note.participantId)} />
          ))}
        </ul>
      ) : null}
    </Panel>
  )
}
