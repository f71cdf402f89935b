import type { Issue } from '../../domain/issue'
import { describeIssue } from '../../i18n/describe-issue'
import { useText } from '../../i18n/use-text'
import { saveFile } from '../../state/save-file'
import { Button } from '../../ui/button'
import styles from './my-notes-page.module.css'

interface Props {
  readonly damaged: { readonly id: string; readonly raw: unknown; readonly issues: readonly Issue[] }
  readonly onErase: () => void
}

/** A mark whose data cannot be read: it stays until its owner decides. */
export function MyNotesDamaged({ damaged, onErase }: Props) {
  const { t } = useText()
  return (
    <li className={styles.entry}>
      <h3>{t('notes:damaged.title')}</h3>
      <p>{t('notes:damaged.text')}</p>
      <details>
        <summary>{t('notes:damaged.details')}</summary>
        <ul className={styles.issues}>
          {damaged.issues.map((issue, index) => (
            <li key={index}>{describeIssue(t, issue)}</li>
          ))}
        </ul>
      </details>
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => saveFile('reflextics-note.json', JSON.stringify(damaged.raw ?? null, null, 2))}
        >
          {t('notes:damaged.take')}
        </Button>
        <Button size="small" look="quiet" onClick={onErase}>
          {t('notes:erase', { title: t('notes:damaged.title') })}
        </Button>
      </div>
    </li>
  )
}
