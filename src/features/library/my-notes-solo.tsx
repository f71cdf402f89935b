import Trash2 from 'lucide-react/icons/trash'
import { Link } from 'react-router'
import type { Session } from '../../domain/session'
import { currentRound } from '../../game/selectors'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { IconButton } from '../../ui/icon-button'
import styles from './my-notes-page.module.css'

interface Props {
  readonly session: Session
  readonly colour: string | undefined
  readonly onErase: (title: string) => void
}

/** A reflection led alone: its card, its day, how far it went. */
export function MyNotesSolo({ session, colour, onErase }: Props) {
  const { t, language } = useText()
  const round = currentRound(session)
  const name = sessionTitle(t, language, session)
  const title = round?.card.title ?? name
  const place =
    session.phase === 'playing' && round
      ? t('reflection:place.playing', { stage: t(`reflection:number.${round.stage}`) })
      : t(`reflection:place.${session.phase === 'playing' ? 'drawing' : session.phase}`)
  return (
    <li className={styles.entry} data-colour={colour}>
      <h3>
        <Link to={`/reflexion/${session.id}`}>{title}</Link>
      </h3>
      <p className={styles.meta}>
        <span>{name}</span>
        <span>{place}</span>
      </p>
      <IconButton
        className={styles.erase}
        label={t('notes:erase', { title: name })}
        icon={<Trash2 aria-hidden />}
        onClick={() => onErase(name)}
      />
    </li>
  )
}
