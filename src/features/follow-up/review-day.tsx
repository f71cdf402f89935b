import { daysUntil, SOON } from '../../game/follow-up/due'
import { useText } from '../../i18n/use-text'
import { KeptField } from '../../ui/kept-field'
import styles from './follow-item.module.css'

interface Props {
  readonly day: string | null
  readonly today: string
  readonly onChange: (day: string | null) => void
}

/** When the group looks at the lead again, and how far that is. */
export function ReviewDay({ day, today, onChange }: Props) {
  const { t } = useText()
  const days = day === null ? null : daysUntil(day, today)
  const distance =
    days === null || days > SOON
      ? null
      : days === 0
        ? t('follow-up:lead.today')
        : days < 0
          ? t('follow-up:lead.late', { count: -days })
          : t('follow-up:lead.in', { count: days })
  return (
    <div className={styles.day}>
      <KeptField
        label={t('follow-up:lead.reviewOn')}
        type="date"
        value={day ?? ''}
        onWrite={(next) => onChange(next || null)}
      />
      {distance === null ? null : <p data-late={(days ?? 0) <= 0}>{distance}</p>}
    </div>
  )
}
