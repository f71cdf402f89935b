import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import styles from './mark-panel.module.css'

interface Props {
  readonly text: string
  readonly onSettle: (how: 'add' | 'drop') => void
}

/** The note that another window wrote while this one was writing its own: neither is lost. */
export function MarkConflict({ text, onSettle }: Props) {
  const { t } = useText()
  return (
    <div className={styles.elsewhere} role="alert">
      <p>{t('library:marks.elsewhere')}</p>
      <blockquote>{text}</blockquote>
      <div className={styles.choices}>
        <Button size="small" onClick={() => onSettle('add')}>
          {t('library:marks.add')}
        </Button>
        <Button size="small" look="quiet" onClick={() => onSettle('drop')}>
          {t('library:marks.drop')}
        </Button>
      </div>
    </div>
  )
}
