import type { Level } from '../../domain/pack'
import type { Round, Session } from '../../domain/session'
import { leadsAt } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import styles from './actions-step.module.css'
import { LeadForm } from './lead-form'
import { LeadLine } from './lead-line'
import { StepTitle } from './step-title'

interface Props {
  readonly session: Session
  readonly round: Round
  readonly levels: readonly Level[]
}

/** Stage 4: what could be done, from the closest level to the widest, with the questions that help to look. */
export function ActionsStep({ session, round, levels }: Props) {
  const { t } = useText()
  return (
    <>
      <StepTitle lead={t('reflection:actions.lead')}>{t('reflection:actions.title')}</StepTitle>
      {levels.map((level) => {
        const leads = leadsAt(round, level.id)
        return (
          <section key={level.id} className={styles.level} aria-labelledby={level.id}>
            <h2 id={level.id}>{level.title}</h2>
            <details className={styles.help}>
              <summary>{t('reflection:actions.questions')}</summary>
              <p>{level.description}</p>
              <ul className={styles.questions}>
                {level.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </details>
            {leads.length > 0 ? (
              <ul className={styles.leads}>
                {leads.map((lead) => (
                  <LeadLine key={lead.id} lead={lead} />
                ))}
              </ul>
            ) : null}
            <LeadForm sessionId={session.id} level={level} />
          </section>
        )
      })}
    </>
  )
}
