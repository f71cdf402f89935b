import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import Check from 'lucide-react/icons/check'
import type { Round, Session } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { send } from './send'
import styles from './step-footer.module.css'

/** The one who reflects alone decides to go on by going on. */
function goOn(round: Round): void {
  if (round.stage === 'actions') send({ type: 'finish' })
  else if (round.stage === 'resources' && round.decision?.outcome !== 'continue') {
    send({ type: 'decide', outcome: 'continue' })
  } else send({ type: 'next-stage' })
}

interface Props {
  readonly session: Session
  readonly round: Round
}

/** Always at the end of the page: one step on, one step back. */
export function StepFooter({ session, round }: Props) {
  const { t } = useText()
  const { phase } = session
  if (phase === 'closed') {
    return (
      <footer className={styles.footer}>
        <Button icon={<ArrowLeft aria-hidden />} onClick={() => send({ type: 'reopen' })}>
          {t('reflection:closed.reopen')}
        </Button>
      </footer>
    )
  }
  if (phase !== 'playing') {
    return (
      <footer className={styles.footer}>
        <Button look="primary" size="large" icon={<Check aria-hidden />} onClick={() => send({ type: 'close' })}>
          {t('reflection:ending.close')}
        </Button>
        <Button look="quiet" icon={<ArrowLeft aria-hidden />} onClick={() => send({ type: 'previous-stage' })}>
          {t('reflection:ending.back')}
        </Button>
      </footer>
    )
  }
  return (
    <footer className={styles.footer}>
      <Button look="primary" size="large" iconAfter={<ArrowRight aria-hidden />} onClick={() => goOn(round)}>
        {t(`reflection:${round.stage}.go`)}
      </Button>
      {round.stage === 'situation' ? null : (
        <Button look="quiet" icon={<ArrowLeft aria-hidden />} onClick={() => send({ type: 'previous-stage' })}>
          {t('reflection:back')}
        </Button>
      )}
    </footer>
  )
}
