import type { Issue } from '../../domain/issue'
import { describeIssue } from '../../i18n/describe-issue'
import { useText } from '../../i18n/use-text'
import { saveFile } from '../../state/save-file'
import { Button } from '../../ui/button'
import styles from './session-row.module.css'

interface Props {
  readonly damaged: { readonly id: string; readonly raw: unknown; readonly issues: readonly Issue[] }
  readonly onRemove: () => void
}

/** A session whose data cannot be read: it stays until its owner decides. */
export function DamagedRow({ damaged, onRemove }: Props) {
  const { t } = useText()
  const take = () => saveFile(`reflextics-${damaged.id}.json`, JSON.stringify(damaged.raw ?? null, null, 2))
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h3>{t('history:damaged.title')}</h3>
        <p>{t('history:damaged.text')}</p>
        <details>
          <summary>{t('history:damaged.details')}</summary>
          <ul>
            {damaged.issues.map((issue, index) => (
              <li key={index}>{describeIssue(t, issue)}</li>
            ))}
          </ul>
        </details>
      </div>
      <div className={styles.actions}>
        <Button onClick={take}>{t('history:action.export')}</Button>
        <Button onClick={onRemove}>{t('history:action.delete')}</Button>
      </div>
    </li>
  )
}
