import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import type { Round } from '../../domain/session'
import { waitingTurns } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { Decision } from './decision'
import { useDesk, useSession } from './desk-context'
import styles from './stage-footer.module.css'
import { TimeLeft } from './time-left'

/** Always in the same place: back, the time that is left, and the next thing to do. */
export function StageFooter({ round }: { readonly round: Round }) {
  const { t } = useText()
  const session = useSession()
  const { send } = useDesk()
  const next = () => send({ type: round.stage === 'actions' ? 'finish' : 'next-stage' })
  // Guide, stage 3: before the resources lead on, the group decides.
  const undecided = round.stage === 'resources' && round.decision?.outcome !== 'continue'
  // While someone waits for the floor, to give it is the next thing to do.
  const tableGoesOn = round.stage === 'roundtable' && waitingTurns(session, round).length > 0
  return (
    <footer className={styles.footer}>
      {round.stage === 'situation' ? (
        <span />
      ) : (
        <Button look="quiet" icon={<ArrowLeft aria-hidden />} onClick={() => send({ type: 'previous-stage' })}>
          {t('play:stage.previous.label')}
        </Button>
      )}
      <TimeLeft />
      {undecided ? (
        <Decision />
      ) : (
        <Button
          look={tableGoesOn ? 'plain' : 'primary'}
          size="large"
          iconAfter={<ArrowRight aria-hidden />}
          onClick={next}
        >
          {t(`play:stage.${round.stage}.next`)}
        </Button>
      )}
    </footer>
  )
}
