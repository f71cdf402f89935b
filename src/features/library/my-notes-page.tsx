import { useState } from 'react'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { readStoredMarks } from '../../state/marks'
import { type ErasedNotes, eraseNotes, putBackNotes } from '../../state/notes-actions'
import { useScreenData } from '../../state/screen-data'
import { useStoredMarks } from '../../state/use-stored-marks'
import { readStoredSessions, useStoredSessions } from '../../state/use-stored-sessions'
import { Button, ButtonLink } from '../../ui/button'
import { Segmented } from '../../ui/segmented'
import { MyNotesDamaged } from './my-notes-damaged'
import { NOTES_VIEWS, notesEntries, notesGroups, type NotesView } from './my-notes-entries'
import { MyNotesEntry } from './my-notes-entry'
import { MyNotesImport } from './my-notes-import'
import styles from './my-notes-page.module.css'
import { type NotesImport, readNotes } from './my-notes-read'
import { MyNotesSolo } from './my-notes-solo'
import { MyNotesTake } from './my-notes-take'

export async function loader() {
  const [themes, { cards, resources }, marks, sessions] = await Promise.all([
    loadThemes(),
    loadPack('cards', 'resources'),
    readStoredMarks(),
    readStoredSessions(),
  ])
  return { pack: { themes, cards: cards.cards, resources: resources.resources }, marks, sessions }
}

/** All that one person has kept while reading and thinking alone. */
export default function MyNotesPage() {
  const { t } = useText()
  const data = useScreenData<typeof loader>()
  const { pack } = data
  const marks = useStoredMarks(data.marks)
  const stored = useStoredSessions(data.sessions)
  const [view, setView] = useState<NotesView>('theme')
  const [report, setReport] = useState<NotesImport | null>(null)
  const [erased, setErased] = useState<{ readonly words: string; readonly notes: ErasedNotes } | null>(null)

  const all = marks.ok ? marks.value : []
  const readable = all.flatMap((one) => ('mark' in one ? [one.mark] : []))
  const damaged = all.flatMap((one) => ('mark' in one ? [] : [one]))
  const sessions = stored.ok
    ? stored.value.flatMap((one) => ('session' in one && one.session.kind === 'solo' ? [one.session] : []))
    : []
  const entries = notesEntries(readable, pack)
  const erase = async (words: string, markIds: readonly string[], sessionIds: readonly string[]) => {
    const result = await eraseNotes(markIds, sessionIds)
    if (result.ok) setErased({ words, notes: result.value })
  }
  const eraseAll = () =>
    void erase(
      t('notes:erased.all'),
      all.map(({ id }) => id),
      sessions.map(({ id }) => id),
    )
  const colourOf = (theme: string | undefined) => pack.themes.find(({ id }) => id === theme)?.colour
  const isEmpty = all.length + sessions.length === 0
  return (
    <div className={styles.page}>
      <title>{t('notes:title')}</title>
      <header className={styles.head}>
        <h1>{t('notes:title')}</h1>
        <p>{t('notes:intro')}</p>
      </header>
      {marks.ok ? null : (
        <p className={styles.report} role="alert">
          {t(`common:storage.${marks.error === 'stale' ? 'failed' : marks.error}`)}
        </p>
      )}
      {report ? <MyNotesImport state={report} onChange={setReport} /> : null}
      {marks.ok && isEmpty ? (
        <section className={styles.empty}>
          <h2>{t('notes:empty.title')}</h2>
          <p>{t('notes:empty.text')}</p>
          <div className={styles.actions}>
            <ButtonLink look="primary" to="/cartes">
              {t('notes:empty.cards')}
            </ButtonLink>
            <ButtonLink to="/ressources">{t('notes:empty.resources')}</ButtonLink>
          </div>
        </section>
      ) : null}
      {sessions.length > 0 ? (
        <section className={styles.group} aria-labelledby="solo">
          <h2 id="solo">{t('notes:group.solo')}</h2>
          <ul className={styles.entries}>
            {sessions.map((session) => (
              <MyNotesSolo
                key={session.id}
                session={session}
                colour={colourOf(session.rounds.at(-1)?.card.theme)}
                onErase={(title) => void erase(t('notes:erased.solo', { title }), [], [session.id])}
              />
            ))}
          </ul>
        </section>
      ) : null}
      {entries.length > 1 ? (
        <div className={styles.views}>
          <Segmented
            label={t('notes:views.label')}
            value={view}
            options={NOTES_VIEWS.map((value) => ({ value, label: t(`notes:views.${value}`) }))}
            onChange={setView}
          />
        </div>
      ) : null}
      {notesGroups(entries, view, pack.themes).map((group) => (
        <section key={group.id} className={styles.group} aria-labelledby={`group-${group.id}`}>
          <h2 id={`group-${group.id}`}>{group.theme?.shortName ?? t(`notes:group.${group.words}`)}</h2>
          <ul className={styles.entries}>
            {group.entries.map((entry) => (
              <MyNotesEntry
                key={entry.mark.id}
                entry={entry}
                onErase={(title) => void erase(t('notes:erased.one', { title }), [entry.mark.id], [])}
              />
            ))}
          </ul>
        </section>
      ))}
      {damaged.length > 0 ? (
        <section className={styles.group} aria-labelledby="damaged">
          <h2 id="damaged">{t('notes:group.damaged')}</h2>
          <ul className={styles.entries}>
            {damaged.map((one) => (
              <MyNotesDamaged
                key={one.id}
                damaged={one}
                onErase={() => void erase(t('notes:erased.damaged'), [one.id], [])}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <MyNotesTake
        entries={entries}
        sessions={sessions}
        hasAny={!isEmpty}
        onFile={(file) => void readNotes(file, { marks: readable, sessions }).then(setReport)}
        onEraseAll={eraseAll}
      />
      {erased ? (
        <div className={styles.erased} role="status">
          <p>{erased.words}</p>
          <Button
            size="small"
            onClick={() => {
              void putBackNotes(erased.notes)
              setErased(null)
            }}
          >
            {t('notes:erased.undo')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
