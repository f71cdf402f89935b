import { describeIssue } from '../../i18n/describe-issue'
import { useText } from '../../i18n/use-text'
import styles from './backup-section.module.css'
import type { RestoreState } from './restore-read'

const SHOWN = 5

export type FailedRestore = Exclude<RestoreState, { step: 'locked' | 'found' | 'done' }>

/** Why a file brings nothing, and that nothing was changed. */
export function RestoreFailure({ state }: { readonly state: FailedRestore }) {
  const { t } = useText()
  switch (state.step) {
    case 'issues':
      return (
        <div>
          <p>{t('backup:restore.failed.issues')}</p>
          <ul className={styles.issues}>
            {state.issues.slice(0, SHOWN).map((issue, index) => (
              <li key={index}>{describeIssue(t, issue)}</li>
            ))}
          </ul>
          {state.issues.length > SHOWN ? (
            <p>{t('backup:restore.failed.more', { count: state.issues.length - SHOWN })}</p>
          ) : null}
        </div>
      )
    case 'storage':
      return (
        <p>
          {t('backup:restore.failed.storage')} {t(`common:storage.${state.failure}`)}
        </p>
      )
    default:
      return <p>{t(`backup:restore.failed.${state.step}`)}</p>
  }
}
