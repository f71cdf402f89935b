import X from 'lucide-react/icons/x'
import { useEffect, useId, useState } from 'react'
import { type Departure, departures } from '../../game/retention'
import { useText } from '../../i18n/use-text'
import { announce, clearGone, useAnnounced, useGone, useRetention } from '../../state/retention'
import { keepStoredSession } from '../../state/retention-actions'
import { type StoredSessions, useStoredSessions } from '../../state/use-stored-sessions'
import { Button, ButtonLink } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { LiveRegion } from '../../ui/live-region'
import { DepartureList } from './departure-list'
import styles from './departures.module.css'

/** What has gone since the app was last open, said once. */
function GoneNotice() {
  const { t } = useText()
  const heading = useId()
  const { words, session } = useGone()
  if (words + session === 0) return null
  return (
    <section className={styles.gone} aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{t('departures:gone.heading')}</h2>
        {words > 0 ? <p>{t('departures:gone.words', { count: words })}</p> : null}
        {session > 0 ? <p>{t('departures:gone.session', { count: session })}</p> : null}
      </div>
      <IconButton label={t('common:actions.close.label')} icon={<X aria-hidden />} onClick={clearGone} />
    </section>
  )
}

function Soon({
  going,
  onKeep,
}: {
  readonly going: readonly Departure[]
  readonly onKeep: (ids: readonly string[]) => void
}) {
  const { t } = useText()
  const heading = useId()
  const { months, part } = useRetention()
  const ids = going.map(({ session }) => session.id)
  return (
    <section className={styles.soon} aria-labelledby={heading}>
      <div className={styles.what}>
        <h2 id={heading}>{t(`departures:heading.${part}`)}</h2>
        <p>{t(`departures:text.${part}`, { count: months ?? 0 })}</p>
      </div>
      <DepartureList going={going} onKeep={onKeep} />
      <div className={styles.actions}>
        {going.length > 1 ? (
          <Button size="small" onClick={() => onKeep(ids)}>
            {t('departures:keep.all')}
          </Button>
        ) : null}
        <ButtonLink size="small" to="/mes-donnees#sauvegarde">
          {t('departures:take.all')}
        </ButtonLink>
        <ButtonLink size="small" look="quiet" to="/mes-donnees#duree">
          {t('departures:change')}
        </ButtonLink>
      </div>
    </section>
  )
}

/** Says what goes soon, and from when on: from the day that it is first seen here nothing goes for two weeks. */
export function Departures({ stored }: { readonly stored: StoredSessions }) {
  const { t } = useText()
  const current = useStoredSessions(stored)
  const retention = useRetention()
  const announced = useAnnounced()
  const [now] = useState(() => Date.now())
  const [kept, setKept] = useState(0)
  const sessions = current.ok ? current.value.flatMap((one) => ('session' in one ? [one.session] : [])) : []
  const going = departures(sessions, { retention, announced, now })
  const shown = going.map(({ session }) => `${session.id} ${session.closedAt}`).join()
  const isRead = current.ok
  useEffect(() => {
    // A page that could not read what is there has announced nothing, and takes nothing back.
    if (isRead) announce(going, now)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `going` is new each time; `shown` says when it differs.
  }, [isRead, shown, now])
  const keep = async (ids: readonly string[]) => {
    for (const id of ids) await keepStoredSession(id, true)
    setKept(ids.length)
  }
  return (
    <>
      <LiveRegion message={kept > 0 ? t('departures:keep.done', { count: kept }) : ''} />
      <GoneNotice />
      {going.length > 0 ? <Soon going={going} onKeep={(ids) => void keep(ids)} /> : null}
    </>
  )
}
