import { ArrowLeft, ArrowRight, Flag, Layers } from 'lucide-react'
import { useNavigate } from 'react-router'
import type { Round } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { useDesk } from './desk-context'
import styles from './stage-footer.module.css'

/** The group goes on, stops, or takes another card; the narrator notes it in one press. */
function Decision() {
  const { t } = useText()
  const { send } = useDesk()
  return (
    <div className={styles.decision} role="group" aria-labelledby="decision">
      <p id="decision">{t('play:decision.heading')}</p>
      <Button look="quiet" icon={<Flag aria-hidden />} onClick={() => send({ type: 'decide', outcome: 'stop' })}>
        {t('play:decision.stop')}
      </Button>
      <Button icon={<Layers aria-hidden />} onClick={() => send({ type: 'decide', outcome: 'another' })}>
        {t('play:decision.another')}
      </Button>
      <Button
        look="primary"
        size="large"
        iconAfter={<ArrowRight aria-hidden />}
        onClick={() => send({ type: 'decide', outcome: 'continue' })}
      >
        {t('play:decision.continue')}
      </Button>
    </div>
  )
}

/** Always in the same place: back, and the next thing to do. */
export function StageFooter({ round }: { readonly round: Round }) {
  const { t } = useText()
  const { session, send } = useDesk()
  const navigate = useNavigate()
  const next = () => {
    if (round.stage !== 'actions') send({ type: 'next-stage' })
    else if (send({ type: 'finish' })) void navigate(`/partie/${session.id}/synthese`)
  }
  // Guide, stage 3: before the resources lead on, the group decides.
  const undecided = round.stage === 'resources' && round.decision?.outcome !== 'continue'
  return (
    <footer className={styles.footer}>
      {round.stage === 'situation' ? (
        <span />
      ) : (
        <Button look="quiet" icon={<ArrowLeft aria-hidden />} onClick={() => send({ type: 'previous-stage' })}>
          {t('play:stage.previous.label')}
        </Button>
      )}
      {undecided ? (
        <Decision />
      ) : (
        <Button look="primary" size="large" iconAfter={<ArrowRight aria-hidden />} onClick={next}>
          {t(`play:stage.${round.stage}.next`)}
        </Button>
      )}
    </footer>
  )
}
