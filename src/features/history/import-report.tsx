import X from 'lucide-react/icons/x'
import { describeIssue } from '../../i18n/describe-issue'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { importAsCopy } from '../../state/session-actions'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { IssueList } from '../../ui/issue-list'
import styles from './history-page.module.css'
import type { ImportState } from './read-import'

export type { ImportState } from './read-import'

interface Props {
  readonly state: ImportState
  readonly onChange: (state: ImportState | null) => void
}

function Words({ state }: { readonly state: ImportState }) {
  const { t, language } = useText()
  switch (state.outcome) {
    case 'issues':
      return (
        <IssueList
          heading={t('history:failed.import')}
          issues={state.issues.map((issue) => describeIssue(t, issue))}
          more={(count) => t('history:failed.more', { count })}
        />
      )
    case 'unreadable':
      return <p>{t('history:failed.unreadable')}</p>
    case 'storage':
      return <p>{t(`common:storage.${state.failure}`)}</p>
    default:
      return <p>{t(`history:imported.${state.outcome}`, { title: sessionTitle(t, language, state.session) })}</p>
  }
}

/** What became of a file: added, already there, another version, or what is wrong with it and where. */
export function ImportReport({ state, onChange }: Props) {
  const { t } = useText()
  const copy = async (session: Extract<ImportState, { session: unknown }>['session']) => {
    const result = await importAsCopy(session)
    onChange(
      result.ok
        ? { outcome: 'added', session }
        : { outcome: 'storage', failure: result.error === 'stale' ? 'failed' : result.error },
    )
  }
  const good = state.outcome === 'added' || state.outcome === 'same'
  return (
    <div className={styles.notice} role={good ? 'status' : 'alert'}>
      <Words state={state} />
      {state.outcome === 'differs' ? (
        <>
          <Button size="small" onClick={() => void copy(state.session)}>
            {t('history:imported.copy')}
          </Button>
          <Button size="small" onClick={() => onChange(null)}>
            {t('history:imported.cancel')}
          </Button>
        </>
      ) : (
        <IconButton label={t('common:actions.close.label')} icon={<X aria-hidden />} onClick={() => onChange(null)} />
      )}
    </div>
  )
}
