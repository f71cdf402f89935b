import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import type { Session } from '../../domain/session'
import { fileName } from '../../exports/file-name'
import { writeSessionFile } from '../../exports/session-file'
import { withoutAliases } from '../../exports/without-aliases'
import { isoDay } from '../../i18n/iso-day'
import { useText } from '../../i18n/use-text'
import { saveFile } from '../../state/save-file'
import { Button } from '../../ui/button'
import styles from './session-row.module.css'

/** The whole session in a file; the players are numbered there unless their aliases are asked for. */
export function SessionTakeAway({ session }: { readonly session: Session }) {
  const { t } = useText()
  const [withNames, setWithNames] = useState(false)
  // One who reflects alone has no name in it.
  const hasNames = session.kind !== 'solo' && session.participants.length > 0
  const take = () => {
    const taken =
      withNames || !hasNames ? session : withoutAliases(session, (number) => t('history:action.player', { number }))
    saveFile(fileName(session, isoDay(session.createdAt), 'json'), writeSessionFile(taken))
    setWithNames(false)
  }
  return (
    <div className={styles.take}>
      <Button size="small" look="quiet" icon={<Download aria-hidden />} onClick={take}>
        {t('history:action.export')}
      </Button>
      {hasNames ? (
        <label className={styles.names}>
          <input type="checkbox" checked={withNames} onChange={(event) => setWithNames(event.target.checked)} />
          {t('history:action.names')}
        </label>
      ) : null}
    </div>
  )
}
