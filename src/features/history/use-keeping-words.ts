import { useState } from 'react'
import type { Session } from '../../domain/session'
import { departures, endOf } from '../../game/retention'
import { useText } from '../../i18n/use-text'
import { useAnnounced, useRetention } from '../../state/retention'

/** How long a closed session stays, and what of it has gone already, in words. */
export function useKeepingWords(session: Session): readonly string[] {
  const { t, language } = useText()
  const retention = useRetention()
  const announced = useAnnounced()
  const [now] = useState(() => Date.now())
  // What is near its end goes on the day that is announced, later than the end when it was announced late.
  const end = departures([session], { retention, announced, now })[0]?.at ?? endOf(session, retention)
  const date = end === null ? '' : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(end)
  return [
    ...(session.forgottenAt === null ? [] : [t('history:keeping.forgotten')]),
    ...(session.keep ? [t('history:keeping.always')] : []),
    ...(end === null ? [] : [t(`history:keeping.${retention.part}`, { date })]),
  ]
}
