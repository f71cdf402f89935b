import ArrowRight from 'lucide-react/icons/arrow-right'
import { useId } from 'react'
import type { Session } from '../../domain/session'
import { leadingCard } from '../../game/selectors'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { useNoTraceTimelines } from '../../state/no-trace'
import { type StoredSessions, useStoredSessions } from '../../state/use-stored-sessions'
import { removeSession } from '../../state/session-actions'
import { Button, ButtonLink } from '../../ui/button'
import styles from './resume-panel.module.css'

function Panel({ session, isInPage = false }: { readonly session: Session; readonly isInPage?: boolean }) {
  const { t, language } = useText()
  const id = useId()
  const { kind, phase } = session
  const isSolo = kind === 'solo'
  const card = leadingCard(session)
  const place = phase === 'playing' && card ? card.title : t(`home:resume.${phase === 'ending' ? 'ending' : 'drawing'}`)
  const headings = { group: 'heading', rehearsal: 'rehearsal', solo: 'solo' } as const
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div>
        <h2 id={id}>{t(isInPage ? 'home:resume.untraced' : `home:resume.${headings[kind]}`)}</h2>
        <p className={styles.title}>{isSolo && card ? card.title : sessionTitle(t, language, session)}</p>
        <p className={styles.place}>{isSolo ? sessionTitle(t, language, session) : place}</p>
      </div>
      <div className={styles.actions}>
        {kind === 'rehearsal' ? (
          <Button look="quiet" onClick={() => void removeSession(session.id)}>
            {t('home:resume.forget')}
          </Button>
        ) : null}
        <ButtonLink
          look={isSolo ? 'plain' : 'primary'}
          to={`/${isSolo ? 'reflexion' : 'partie'}/${session.id}`}
          iconAfter={<ArrowRight aria-hidden />}
        >
          {t('home:resume.action')}
        </ButtonLink>
      </div>
    </section>
  )
}

/** The open session last played and the reflection last led alone, one tap away; nothing when there is none. */
export function ResumePanel({ stored }: { readonly stored: StoredSessions }) {
  const current = useStoredSessions(stored)
  const sessions = current.ok ? current.value.flatMap((one) => ('session' in one ? [one.session] : [])) : []
  const open = sessions.filter(({ phase }) => phase !== 'closed')
  const shown = [open.find(({ kind }) => kind !== 'solo'), open.find(({ kind }) => kind === 'solo')]
  const inPage = [...useNoTraceTimelines().values()].map(({ present }) => present)
  return (
    <>
      {inPage.map((session) => (
        <Panel key={session.id} session={session} isInPage />
      ))}
      {shown.map((session) => (session ? <Panel key={session.id} session={session} /> : null))}
    </>
  )
}
