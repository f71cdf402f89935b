import { type Retention, RETENTION_MONTHS, RETENTION_PARTS } from '../../game/retention'
import { useText } from '../../i18n/use-text'
import { setRetention, useRetention } from '../../state/retention'
import { ChoiceField } from '../../ui/choice-field'
import styles from './data-page.module.css'

type Months = `${NonNullable<Retention['months']>}` | 'always'
const NAMES = RETENTION_MONTHS.map((months): Months => (months === null ? 'always' : `${months}`))

/** How long sessions are kept once they are closed, and what goes then. */
export function RetentionSection() {
  const { t } = useText()
  const { months, part } = useRetention()
  const name = NAMES[RETENTION_MONTHS.indexOf(months)] ?? 'always'
  return (
    <section aria-labelledby="duree">
      <h2 id="duree">{t('data:retention.heading')}</h2>
      <p>{t('data:retention.text')}</p>
      <div className={styles.choices}>
        <ChoiceField
          label={t('data:retention.months.label')}
          value={name}
          options={NAMES.map((value) => ({ value, label: t(`data:retention.months.${value}`) }))}
          onChange={(value) => setRetention({ months: RETENTION_MONTHS[NAMES.indexOf(value)] ?? null })}
        />
        <ChoiceField
          label={t('data:retention.part.label')}
          value={part}
          options={RETENTION_PARTS.map((value) => ({ value, label: t(`data:retention.part.${value}`) }))}
          onChange={(value) => setRetention({ part: value })}
        />
      </div>
      <p role="status">{t(`data:retention.so.${months === null ? 'always' : part}`, { count: months ?? 0 })}</p>
      <p className={styles.hint}>{t('data:retention.notice')}</p>
      <p className={styles.hint}>{t('data:retention.never')}</p>
    </section>
  )
}
