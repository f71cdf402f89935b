import Star from 'lucide-react/icons/star'
import type { Lead } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import styles from './lead-signs.module.css'

/** 31 mars 2026, whatever the place: a day of the calendar has no time zone. */
const longDay = (language: string, day: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

interface Props {
  readonly lead: Lead
  readonly isPriority: boolean
}

/** What the group said about a lead, at a glance. */
export function LeadSigns({ lead, isPriority }: Props) {
  const { t, language } = useText()
  const { leverage, escalateTo, weight, role, reviewOn } = lead
  const leverageText =
    leverage === 'escalate' && escalateTo !== ''
      ? t('play:lead.escalatedTo', { to: escalateTo })
      : leverage && t(`common:leverage.${leverage}`)
  const signs = [
    leverageText,
    weight > 0 && t('play:lead.points', { count: weight }),
    role !== '' && t('play:lead.roleSign', { role }),
    reviewOn && t('play:lead.reviewSign', { date: longDay(language, reviewOn) }),
  ].filter((sign) => typeof sign === 'string')
  if (!isPriority && signs.length === 0) return null
  return (
    <p className={styles.signs}>
      {isPriority ? (
        <span className={styles.priority}>
          <Star aria-hidden />
          {t('play:lead.priority')}
        </span>
      ) : null}
      {signs.map((sign) => (
        <span key={sign}>{sign}</span>
      ))}
    </p>
  )
}
