import ArrowLeft from 'lucide-react/icons/arrow-left'
import { useSearchParams } from 'react-router'
import type { Session } from '../../domain/session'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { usePlay } from '../../state/play'
import { ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { loadSynthesis } from './load-synthesis'
import { SynthesisBar } from './synthesis-bar'
import { SynthesisDesk } from './synthesis-desk'
import styles from './synthesis-page.module.css'

export const loader = loadSynthesis

const isTooEarly = ({ synthesis, rounds, phase }: Session): boolean =>
  synthesis === null && (rounds.length === 0 || phase === 'closed')

/** What a volunteer writes, from a draft of what the group said. No private note is on this screen. */
export default function SynthesisPage() {
  const { t, language } = useText()
  const session = usePlay((state) => state.timeline?.present)
  const isVolunteer = useSearchParams()[0].has('volontaire')
  if (!session) return null
  if (!isTooEarly(session)) return <SynthesisDesk session={session} isVolunteer={isVolunteer} />
  return (
    <div className={styles.page}>
      <title>{t('synthesis:meta.title', { title: sessionTitle(t, language, session) })}</title>
      <SynthesisBar sessionId={session.id} isVolunteer={isVolunteer} undo={null} takeAway={null} />
      <main className={styles.main}>
        <Notice
          title={t('synthesis:early.title')}
          actions={
            <ButtonLink look="quiet" to={`/partie/${session.id}`} icon={<ArrowLeft aria-hidden />}>
              {t('synthesis:actions.back')}
            </ButtonLink>
          }
        >
          <p>{t('synthesis:early.text')}</p>
        </Notice>
      </main>
    </div>
  )
}
