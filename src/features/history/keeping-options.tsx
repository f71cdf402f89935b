import Eraser from 'lucide-react/icons/eraser'
import Always from 'lucide-react/icons/infinity'
import type { Session } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { keepStoredSession } from '../../state/retention-actions'
import { Button } from '../../ui/button'

interface Props {
  readonly session: Session
  readonly onForget: () => void
}

/** What of a closed game stays: all of it without limit, or its cards, leads and synthesis only. */
export function KeepingOptions({ session, onForget }: Props) {
  const { t } = useText()
  const { id, forgottenAt, keep, phase } = session
  if (phase !== 'closed') return null
  return (
    <>
      <Button size="small" look="quiet" icon={<Always aria-hidden />} onClick={() => void keepStoredSession(id, !keep)}>
        {t(keep ? 'history:keeping.release' : 'history:keeping.keep')}
      </Button>
      {forgottenAt === null ? (
        <Button size="small" look="quiet" icon={<Eraser aria-hidden />} onClick={onForget}>
          {t('history:keeping.forget')}
        </Button>
      ) : null}
    </>
  )
}
