import ArrowRight from 'lucide-react/icons/arrow-right'
import Layers from 'lucide-react/icons/layers'
import { currentRound, leadsOf, sharedNotes } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { useIsNoTrace } from '../../state/no-trace'
import { Button, ButtonLink } from '../../ui/button'
import { CompassPanel } from './compass-panel'
import { useDesk, useSession } from './desk-context'
import styles from './ending-panel.module.css'
import { FinishButton } from './finish-button'
import { LetGo } from './let-go'
import { PriorityField } from './priority-field'
import { StageHeading } from './stage-heading'
import { StageSummary } from './stage-summary'

const COUNTED = ['cards', 'resources', 'leads', 'notes'] as const

/** The end is not abrupt: what the group leaves with, one shared priority, the synthesis, thanks, and the data. */
export function EndingPanel() {
  const { t } = useText()
  const session = useSession()
  const { send } = useDesk()
  const { rounds, synthesis } = session
  const leads = leadsOf(session)
  const round = currentRound(session)
  const closed = session.phase === 'closed'
  const isNoTrace = useIsNoTrace(session.id)
  const address = `/partie/${session.id}/synthese`
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
      {round && !closed ? <StageSummary key={round.id} round={round} stage={round.stage} /> : null}
      {leads.length > 0 && !closed ? <PriorityField leads={leads} /> : null}
      {closed ? null : <CompassPanel moment="after" />}
      <div className={styles.actions}>
        <ButtonLink look="primary" size="large" to={address} iconAfter={<ArrowRight aria-hidden />}>
          {t(synthesis ? 'play:ending.resume' : 'play:ending.synthesis')}
        </ButtonLink>
        {closed ? (
          <Button onClick={() => send({ type: 'reopen' })}>{t('play:ending.reopen')}</Button>
        ) : (
          <ButtonLink size="large" to={`${address}?volontaire=1`}>
            {t('play:ending.handOver')}
          </ButtonLink>
        )}
      </div>
      {closed ? null : (
        <>
          <p className={styles.hint}>{t('play:ending.volunteer')}</p>
          <div className={styles.actions}>
            <Button icon={<Layers aria-hidden />} onClick={() => send({ type: 'draw-again' })}>
              {t('play:ending.another')}
            </Button>
            <Button look="quiet" onClick={() => send({ type: 'previous-stage' })}>
              {t('play:ending.back')}
            </Button>
            <FinishButton />
          </div>
        </>
      )}
      {closed && isNoTrace ? <LetGo session={session} /> : null}
      <p className={styles.data}>
        <strong>{t('play:ending.thanks')}</strong>{' '}
        {t(isNoTrace ? 'play:ending.untraced' : `play:ending.${session.kind === 'rehearsal' ? 'rehearsal' : 'data'}`)}
      </p>
    </section>
  )
}
