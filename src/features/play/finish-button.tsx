import { useNavigate } from 'react-router'
import { useText } from '../../i18n/use-text'
import { playStore } from '../../state/play'
import { removeSession } from '../../state/session-actions'
import { Button } from '../../ui/button'
import { useDesk, useSession } from './desk-context'

/** Closes the game; a rehearsal is erased instead, as it was promised. */
export function FinishButton() {
  const { t } = useText()
  const session = useSession()
  const { send } = useDesk()
  const navigate = useNavigate()
  if (session.kind !== 'rehearsal') {
    return (
      <Button look="quiet" onClick={() => send({ type: 'close' })}>
        {t('play:ending.close')}
      </Button>
    )
  }
  const forget = async () => {
    // What is still being saved would come back after it was erased.
    await playStore.getState().retrySave()
    await removeSession(session.id)
    await navigate('/')
  }
  return (
    <Button look="quiet" onClick={() => void forget()}>
      {t('play:ending.forget')}
    </Button>
  )
}
