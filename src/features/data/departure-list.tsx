import { useState } from 'react'
import { fileName } from '../../exports/file-name'
import { writeSessionFile } from '../../exports/session-file'
import type { Departure } from '../../game/retention'
import { isoDay } from '../../i18n/iso-day'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { saveFile } from '../../state/save-file'
import { Button } from '../../ui/button'
import styles from './departures.module.css'

/** How many are shown before the others are asked for. */
const FIRST = 3

interface Props {
  readonly going: readonly Departure[]
  readonly onKeep: (ids: readonly string[]) => void
}

/** What goes, when, and what may be done about each. */
export function DepartureList({ going, onKeep }: Props) {
  const { t, language } = useText()
  const [isWhole, setWhole] = useState(false)
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
  const shown = isWhole ? going : going.slice(0, FIRST)
  const others = going.length - shown.length
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ session, at }) => {
          const title = sessionTitle(t, language, session)
          return (
            <li key={session.id}>
              <span className={styles.title}>{title}</span>
              <span className={styles.date}>{t('departures:goes', { date: date.format(at) })}</span>
              <span className={styles.actions}>
                <Button
                  size="small"
                  aria-label={t('departures:keep.name', { title })}
                  onClick={() => onKeep([session.id])}
                >
                  {t('departures:keep.label')}
                </Button>
                <Button
                  size="small"
                  look="quiet"
                  aria-label={t('departures:take.name', { title })}
                  onClick={() =>
                    saveFile(fileName(session, isoDay(session.createdAt), 'json'), writeSessionFile(session))
                  }
                >
                  {t('departures:take.label')}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
      {others > 0 ? (
        <Button size="small" look="quiet" onClick={() => setWhole(true)}>
          {t('departures:more', { count: others })}
        </Button>
      ) : null}
    </>
  )
}
