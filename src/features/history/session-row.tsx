import ArrowRight from 'lucide-react/icons/arrow-right'
import Copy from 'lucide-react/icons/copy'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Pencil from 'lucide-react/icons/pencil'
import Trash2 from 'lucide-react/icons/trash'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { LIMITS, type Session } from '../../domain/session'
import { currentRound, leadsOf } from '../../game/selectors'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { playStore } from '../../state/play'
import { renameStoredSession } from '../../state/session-actions'
import { Button, ButtonLink } from '../../ui/button'
import { EditInPlace } from '../../ui/edit-in-place'
import { PlayerMark } from '../../ui/player-mark'
import { KeepingOptions } from './keeping-options'
import styles from './session-row.module.css'
import { SessionTakeAway } from './session-take-away'
import { useKeepingWords } from './use-keeping-words'

function usePlace(session: Session): string {
  const { t } = useText()
  const round = currentRound(session)
  if (session.kind === 'solo') {
    return session.phase === 'playing' && round
      ? t('reflection:place.playing', { stage: t(`reflection:number.${round.stage}`) })
      : t(`reflection:place.${session.phase === 'playing' ? 'drawing' : session.phase}`)
  }
  if (session.phase === 'playing' && round) {
    return t('history:phase.playing', { stage: t(`history:stage.${round.stage}`) })
  }
  return t(`history:phase.${session.phase === 'playing' ? 'drawing' : session.phase}`)
}

interface Props {
  readonly session: Session
  readonly onRemove: () => void
  /** Erases what was noted; the rest stays. */
  readonly onForget: () => void
}

/** One game: what it was about, where it stands, and what may be done with it. */
export function SessionRow({ session, onRemove, onForget }: Props) {
  const { t, language } = useText()
  const navigate = useNavigate()
  const [renaming, setRenaming] = useState(false)
  const place = usePlace(session)
  const keeping = useKeepingWords(session)
  const title = sessionTitle(t, language, session)
  const closed = session.phase === 'closed'
  const isSolo = session.kind === 'solo'
  const leads = leadsOf(session).length
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(session.updatedAt)
  const replay = () => {
    const { kind, pack, plan, participants } = session
    const aliases = participants.map(({ alias }) => alias)
    const created = playStore.getState().create({ type: 'create', kind, pack, plan, aliases })
    if (created.ok) void navigate(`/partie/${created.value.present.id}`)
  }
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h3>{title}</h3>
        <p>
          {session.rounds.length > 0 ? session.rounds.map(({ card }) => card.title).join(', ') : t('history:noCard')}
        </p>
        <p className={styles.meta}>
          {isSolo ? <span>{t('reflection:kind')}</span> : null}
          <span>{place}</span>
          {leads > 0 ? (
            <Link to={`/suivi?partie=${session.id}${isSolo ? '&seule=oui' : ''}`}>
              {t('history:leads', { count: leads })}
            </Link>
          ) : null}
          <span>{t('history:changed', { date })}</span>
          {keeping.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </p>
      </div>
      <p className={styles.marks}>
        {isSolo
          ? null
          : session.participants
              .slice(0, 10)
              .map(({ id, mark, alias }) => <PlayerMark key={id} mark={mark} alias={alias} size="small" />)}
      </p>
      <div className={styles.actions}>
        <ButtonLink
          look={closed ? 'plain' : 'primary'}
          to={`/${isSolo ? 'reflexion' : 'partie'}/${session.id}`}
          iconAfter={<ArrowRight aria-hidden />}
        >
          {t(closed ? 'history:action.reread' : 'history:action.resume')}
        </ButtonLink>
        {session.synthesis ? (
          <ButtonLink to={`/partie/${session.id}/synthese`}>{t('history:action.synthesis')}</ButtonLink>
        ) : null}
      </div>
      <details className={styles.more}>
        <summary aria-label={t('history:action.more', { title })}>
          <Ellipsis aria-hidden />
        </summary>
        {renaming ? (
          <EditInPlace
            className={styles.rename}
            label={t('history:action.name')}
            value={session.title}
            maxLength={LIMITS.title}
            saveLabel={t('history:action.keep')}
            onSave={(draft) => {
              void renameStoredSession(session.id, draft)
              return true
            }}
            onDone={() => setRenaming(false)}
          />
        ) : null}
        <div className={styles.options}>
          <Button size="small" look="quiet" icon={<Pencil aria-hidden />} onClick={() => setRenaming(true)}>
            {t('history:action.rename')}
          </Button>
          <KeepingOptions session={session} onForget={onForget} />
          {isSolo || session.participants.length === 0 ? null : (
            <Button size="small" look="quiet" icon={<Copy aria-hidden />} onClick={replay}>
              {t('history:action.duplicate')}
            </Button>
          )}
          <SessionTakeAway session={session} />
          <Button size="small" look="quiet" icon={<Trash2 aria-hidden />} onClick={onRemove}>
            {t('history:action.delete')}
          </Button>
        </div>
      </details>
    </li>
  )
}
