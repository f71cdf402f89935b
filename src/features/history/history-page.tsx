import Plus from 'lucide-react/icons/plus'
import { type ComponentType, useState } from 'react'
import { Link } from 'react-router'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { useScreenData } from '../../state/screen-data'
import { type DeletedSession, putBackSession, removeSession } from '../../state/session-actions'
import { forgetStoredWords } from '../../state/retention-actions'
import { askToKeep, useKeeping } from '../../state/persistence'
import { readStoredSessions, type StoredSessions, useStoredSessions } from '../../state/use-stored-sessions'
import { Button, ButtonLink } from '../../ui/button'
import { FileButton } from '../../ui/file-button'
import { DamagedRow } from './damaged-row'
import styles from './history-page.module.css'
import { ImportReport, type ImportState } from './import-report'
import { readImport } from './read-import'
import { SessionRow } from './session-row'

export const loader = readStoredSessions

interface Removed {
  readonly title: string
  /** Whether the session is still there, without its words. */
  readonly isThere: boolean
  readonly deleted: DeletedSession
}

interface Props {
  /** What goes soon, drawn by another feature: it comes from the routes. */
  readonly Departures: ComponentType<{ readonly stored: StoredSessions }>
  /** That a backup is due, from the same place. */
  readonly Reminder: ComponentType<{ readonly stored: StoredSessions }>
}

/** Past and open games: resume, rename, replay, take away, bring back, erase. */
export function HistoryPage({ Departures, Reminder }: Props) {
  const { t, language } = useText()
  const stored = useStoredSessions(useScreenData<StoredSessions>())
  const keeping = useKeeping()
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [report, setReport] = useState<ImportState | null>(null)

  const remove = async (id: string, title: string) => {
    const result = await removeSession(id)
    if (result.ok && result.value) setRemoved({ title, isThere: false, deleted: result.value })
  }
  const forget = async (id: string, title: string) => {
    const result = await forgetStoredWords(id)
    if (result.ok && result.value) setRemoved({ title, isThere: true, deleted: result.value })
  }
  const bringBack = async (file: File) => {
    const read = await readImport(file)
    setReport(read)
    if (read.outcome === 'added') void askToKeep()
  }

  // A rehearsal leaves nothing behind, not even here.
  const all = stored.ok ? stored.value.filter((one) => !('session' in one && one.session.kind === 'rehearsal')) : []
  const readable = all.flatMap((one) => ('session' in one ? [one.session] : []))
  const damaged = all.flatMap((one) => ('session' in one ? [] : [one]))
  const groups = [
    { key: 'open', sessions: readable.filter(({ phase }) => phase !== 'closed') },
    { key: 'closed', sessions: readable.filter(({ phase }) => phase === 'closed') },
  ] as const
  return (
    <div className={styles.page}>
      <title>{t('history:meta.title')}</title>
      <header className={styles.head}>
        <div>
          <h1>{t('history:page.title')}</h1>
          <p>
            {t('history:page.intro')} <Link to="/suivi">{t('history:page.followUp')}</Link>
          </p>
        </div>
        <div className={styles.actions}>
          <FileButton onFile={(file) => void bringBack(file)}>{t('history:page.import')}</FileButton>
          <ButtonLink look="primary" to="/partie/nouvelle" icon={<Plus aria-hidden />}>
            {t('history:page.new')}
          </ButtonLink>
        </div>
      </header>
      {stored.ok ? null : (
        <p className={styles.notice} role="alert">
          {t(`common:storage.${stored.error === 'stale' ? 'failed' : stored.error}`)}
        </p>
      )}
      {stored.ok ? <Departures stored={stored} /> : null}
      {stored.ok ? <Reminder stored={stored} /> : null}
      {report ? <ImportReport state={report} onChange={setReport} /> : null}
      {removed ? (
        <div className={styles.notice} role="status">
          <p>{t(removed.isThere ? 'history:keeping.done' : 'history:deleted.text', { title: removed.title })}</p>
          <Button
            size="small"
            onClick={() => {
              void putBackSession(removed.deleted)
              setRemoved(null)
            }}
          >
            {t(removed.isThere ? 'history:keeping.undo' : 'history:deleted.undo')}
          </Button>
        </div>
      ) : null}
      {stored.ok && all.length === 0 ? <p className={styles.empty}>{t('history:empty')}</p> : null}
      {groups.map(({ key, sessions }) =>
        sessions.length > 0 ? (
          <section key={key} aria-labelledby={key}>
            <h2 id={key}>{t(`history:${key}.heading`)}</h2>
            <ul className={styles.rows}>
              {sessions.map((session) => (
                <SessionRow
                  key={session.id}
                  session={session}
                  onRemove={() => void remove(session.id, sessionTitle(t, language, session))}
                  onForget={() => void forget(session.id, sessionTitle(t, language, session))}
                />
              ))}
            </ul>
          </section>
        ) : null,
      )}
      {damaged.length > 0 ? (
        <ul className={styles.rows}>
          {damaged.map((one) => (
            <DamagedRow key={one.id} damaged={one} onRemove={() => void remove(one.id, t('history:damaged.title'))} />
          ))}
        </ul>
      ) : null}
      {keeping === 'at-risk' && all.length > 0 ? <p className={styles.keeping}>{t('common:keeping.at-risk')}</p> : null}
    </div>
  )
}
