import { useText } from '../../i18n/use-text'
import { hushReminder, useBackupMemory } from '../../state/backup-memory'
import { Button, ButtonLink } from '../../ui/button'
import { MarginNote } from '../../ui/margin-note'
import { useInstantWords } from './use-instant-words'

interface Props {
  /** Whether the page is the one where backups are made. */
  readonly isHere?: boolean
}

/** Says that a backup is due, quietly, until it is made or put off. */
export function BackupDueLine({ isHere = false }: Props) {
  const { t } = useText()
  const { day } = useInstantWords()
  const lastAt = useBackupMemory()?.lastAt ?? null
  return (
    <MarginNote>
      <p>{lastAt === null ? t('backup:reminder.never') : t('backup:reminder.old', { date: day(lastAt) })}</p>
      {isHere ? null : (
        <ButtonLink size="small" to="/mes-donnees#sauvegarde">
          {t('backup:reminder.go')}
        </ButtonLink>
      )}
      <Button size="small" look="quiet" onClick={() => hushReminder(Date.now())}>
        {t('backup:reminder.later')}
      </Button>
    </MarginNote>
  )
}
