import { ArrowRight } from 'lucide-react'
import { leadingCard } from '../../game/selectors'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { type StoredSessions, useStoredSessions } from '../../state/use-stored-sessions'
import { removeSession } from '../../state/session-actions'
import { Button, ButtonLink } from '../../ui/button'
import styles from './resume-panel.module.css'

/** The open session last played, one tap away; nothing when there is none. */
export function ResumePanel({ stored }: { readonly stored: StoredSessions }) {
  const { t, language } = useText()
  const current = useStoredSessions(stored)
  const sessions = current.ok ? current.value : []
  const open = sessions.flatMap((one) => ('session' in one && one.session.phase !== 'closed' ? [one.session] : []))[0]
  if (!open) return null
  const card = leadingCard(open)
  const place =
    open.phase === 'playing' && card ? card.title : t(`home:resume.${open.phase === 'ending' ? 'ending' : 'drawing'}`)
  return (
    <section className={styles.panel} aria-labelledby="resume">
      <div>
        <h2 id="resume">{t(open.kind === 'rehearsal' ? 'home:resume.rehearsal' : 'home:resume.heading')}</h2>
        <p className={styles.title}>{sessionTitle(t, language, open)}</p>
        <p className={styles.place}>{place}</p>
      </div>
      <div className={styles.actions}>
        {open.kind === 'rehearsal' ? (
          <Button look="quiet" onClick={() => void removeSession(open.id)}>
            {t('home:resume.forget')}
          </Button>
        ) : null}
        <ButtonLink look="primary" to={`/partie/${open.id}`} iconAfter={<ArrowRight aria-hidden />}>
          {t('home:resume.action')}
        </ButtonLink>
      </div>
    </section>
  )
}
