import X from 'lucide-react/icons/x'
import { describeIssue } from '../../i18n/describe-issue'
import { useText } from '../../i18n/use-text'
import { bringNotes } from '../../state/notes-actions'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { IssueList } from '../../ui/issue-list'
import styles from './my-notes-page.module.css'
import type { NotesImport } from './my-notes-read'

const COUNTED = ['added', 'newer', 'older', 'same', 'solo'] as const

interface Props {
  readonly state: NotesImport
  readonly onChange: (state: NotesImport | null) => void
}

function Words({ state }: { readonly state: Exclude<NotesImport, { outcome: 'found' }> }) {
  const { t } = useText()
  switch (state.outcome) {
    case 'issues':
      return (
        <IssueList
          heading={t('notes:import.failed')}
          issues={state.issues.map((issue) => describeIssue(t, issue))}
          more={(count) => t('history:failed.more', { count })}
        />
      )
    case 'unreadable':
      return <p>{t('history:failed.unreadable')}</p>
    case 'storage':
      return <p>{t(`common:storage.${state.failure}`)}</p>
    case 'done':
      return <p>{t('notes:import.done')}</p>
  }
}

/** What a file would bring, before it is brought; or what is wrong with it, and where. */
export function MyNotesImport({ state, onChange }: Props) {
  const { t } = useText()
  if (state.outcome !== 'found') {
    return (
      <div className={styles.report} role={state.outcome === 'done' ? 'status' : 'alert'}>
        <Words state={state} />
        <IconButton label={t('common:actions.close.label')} icon={<X aria-hidden />} onClick={() => onChange(null)} />
      </div>
    )
  }
  const { file, notes, counts } = state
  const isNew = counts.added + counts.newer + counts.solo > 0
  const bring = async () => {
    const result = await bringNotes(notes.marks, notes.sessions)
    const failure = result.ok || result.error === 'stale' ? 'failed' : result.error
    onChange(result.ok ? { outcome: 'done' } : { outcome: 'storage', failure })
  }
  return (
    <div className={styles.report} role="status">
      <div>
        <p>{isNew ? t('notes:import.found', { file }) : t('notes:import.nothing')}</p>
        <ul className={styles.issues}>
          {COUNTED.filter((what) => counts[what] > 0).map((what) => (
            <li key={what}>{t(`notes:import.${what}`, { count: counts[what] })}</li>
          ))}
        </ul>
      </div>
      <div className={styles.actions}>
        {isNew ? (
          <Button size="small" look="primary" onClick={() => void bring()}>
            {t('notes:import.confirm')}
          </Button>
        ) : null}
        <Button size="small" onClick={() => onChange(null)}>
          {t(isNew ? 'notes:import.cancel' : 'common:actions.close.label')}
        </Button>
      </div>
    </div>
  )
}
