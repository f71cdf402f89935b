import { ArrowRight, Layers } from 'lucide-react'
import { leadsOf, sharedNotes } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { Button, ButtonLink } from '../../ui/button'
import { SelectField } from '../../ui/select-field'
import { useDesk } from './desk-context'
import styles from './ending-panel.module.css'
import { StageHeading } from './stage-heading'

const COUNTED = ['cards', 'resources', 'leads', 'notes'] as const

/** The end is not abrupt: what the group leaves with, one shared priority, then the synthesis. */
export function EndingPanel() {
  const { t } = useText()
  const { session, send } = useDesk()
  const { rounds } = session
  const leads = leadsOf(session)
  const closed = session.phase === 'closed'
  const counts = {
    cards: rounds.length,
    resources: rounds.flatMap((round) => round.sharedResources).length,
    leads: leads.length,
    notes: rounds.flatMap(sharedNotes).length,
  }
  return (
    <section className={styles.panel}>
      <StageHeading>{t(closed ? 'play:ending.closed' : 'play:ending.title')}</StageHeading>
      <p className={styles.lead}>{t('play:ending.lead')}</p>
      <dl className={styles.counts}>
        {COUNTED.map((what) => (
          <div key={what}>
            <dt>{t(`play:ending.counts.${what}`)}</dt>
            <dd>{counts[what]}</dd>
          </div>
        ))}
      </dl>
      {leads.length > 0 && !closed ? (
        <SelectField
          label={t('play:ending.choose')}
          value={session.priority ?? ''}
          onChange={(event) => send({ type: 'prioritise', leadId: event.target.value || null })}
        >
          <option value="">{t('play:ending.none')}</option>
          {leads.map((lead) => (
            <option key={lead.id} value={lead.id}>
              {lead.text}
            </option>
          ))}
        </SelectField>
      ) : null}
      <div className={styles.actions}>
        <ButtonLink
          look="primary"
          size="large"
          to={`/partie/${session.id}/synthese`}
          iconAfter={<ArrowRight aria-hidden />}
        >
          {t(session.synthesis ? 'play:ending.resume' : 'play:ending.synthesis')}
        </ButtonLink>
        {closed ? (
          <Button onClick={() => send({ type: 'reopen' })}>{t('play:ending.reopen')}</Button>
        ) : (
          <>
            <Button icon={<Layers aria-hidden />} onClick={() => send({ type: 'draw-again' })}>
              {t('play:ending.another')}
            </Button>
            <Button look="quiet" onClick={() => send({ type: 'previous-stage' })}>
              {t('play:ending.back')}
            </Button>
            <Button look="quiet" onClick={() => send({ type: 'close' })}>
              {t('play:ending.close')}
            </Button>
          </>
        )}
      </div>
      <p className={styles.data}>{t('play:ending.data')}</p>
    </section>
  )
}
