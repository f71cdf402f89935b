import type { Round } from '../../domain/session'
import { LEVEL_IDS, STAGE_IDS } from '../../domain/vocabulary'
import { leadsAt } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import styles from './recap.module.css'

interface Props {
  readonly round: Round
  /** Whether the last note is shown too; it has a field of its own before. */
  readonly isWhole: boolean
}

/** What was written on the way, in its order. */
export function Recap({ round, isWhole }: Props) {
  const { t } = useText()
  const order = STAGE_IDS.filter((stage) => isWhole || stage !== 'actions')
  const notes = order.flatMap((stage) => round.notes.filter((note) => note.stage === stage))
  const { sharedResources } = round
  const isEmpty = notes.length + sharedResources.length + round.leads.length === 0
  return (
    <section className={styles.recap} aria-labelledby="recap">
      <h2 id="recap">{t('reflection:recap.heading')}</h2>
      {isEmpty ? <p>{t('reflection:recap.empty')}</p> : null}
      {notes.map(({ id, text }) => (
        <p key={id} className={styles.note}>
          {text}
        </p>
      ))}
      {sharedResources.length > 0 ? (
        <div>
          <h3>{t('reflection:recap.resources')}</h3>
          <ul>
            {sharedResources.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {LEVEL_IDS.filter((level) => leadsAt(round, level).length > 0).map((level) => (
        <div key={level}>
          <h3>{t('reflection:recap.leads', { level: t(`reflection:level.${level}`) })}</h3>
          <ul>
            {leadsAt(round, level).map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
