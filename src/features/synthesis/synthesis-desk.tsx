import { useState } from 'react'
import type { Session } from '../../domain/session'
import { synthesisDocument } from '../../exports/synthesis-document'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { useIsNoTrace } from '../../state/no-trace'
import { useScreenData } from '../../state/screen-data'
import { LiveRegion } from '../../ui/live-region'
import { useArrivalFocus } from '../../ui/use-arrival-focus'
import { fileWords } from './file-words'
import type { loadSynthesis } from './load-synthesis'
import { PartList } from './part-list'
import { ReadParts } from './read-parts'
import { SynthesisActions } from './synthesis-actions'
import { SynthesisBar } from './synthesis-bar'
import styles from './synthesis-page.module.css'
import { SynthesisPrint } from './synthesis-print'
import { TakeAway } from './take-away'
import { UndoButton } from './undo-button'
import { useAnnouncer } from './use-announcer'
import { useDraft } from './use-draft'
import { usePrintName } from './use-print-name'

interface Props {
  readonly session: Session
  readonly isVolunteer: boolean
}

/** Where the synthesis is written, or read once the session is closed, and from where it is taken away. */
export function SynthesisDesk({ session, isVolunteer }: Props) {
  const { t, language } = useText()
  const content = useScreenData<typeof loadSynthesis>()
  const offers = useDraft(session, content)
  const [withNames, setWithNames] = useState(false)
  const [message, announce] = useAnnouncer()
  const heading = useArrivalFocus<HTMLHeadingElement>()
  usePrintName(session)
  // Both end on the desk, where they are erased.
  const isNoTrace = useIsNoTrace(session.id)
  const isErased = isNoTrace || session.kind === 'rehearsal'
  const closed = session.phase === 'closed'

  const title = sessionTitle(t, language, session)
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(session.createdAt)
  const cards = session.rounds.map(({ card }) => card.title)
  // A title that was not given already says the date.
  const lede = [...(session.title === '' ? [] : [date]), ...cards].join(', ')
  const document = synthesisDocument(session, {
    title,
    lede,
    participants: withNames ? t('synthesis:files.participants') : null,
  })
  const parts = session.synthesis?.parts ?? []
  const intro = isVolunteer ? 'synthesis:volunteer.intro' : 'synthesis:page.intro'
  return (
    <div className={styles.page}>
      {/* The browser's history keeps the titles of pages. */}
      <title>{t('synthesis:meta.title', { title: isNoTrace ? t('common:app.name') : title })}</title>
      <SynthesisBar
        sessionId={session.id}
        isVolunteer={isVolunteer}
        undo={closed ? null : <UndoButton announce={announce} />}
        takeAway={
          <TakeAway
            session={session}
            document={document}
            words={fileWords(t, language, content)}
            withNames={withNames}
            onNames={setWithNames}
          />
        }
      />
      <main className={styles.main}>
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1}>
            {t('synthesis:page.title')}
          </h1>
          <p className={styles.lede}>{[title, lede].filter((words) => words !== '').join(', ')}</p>
          <p>{t(closed ? 'synthesis:closed' : intro)}</p>
        </div>
        {closed ? <ReadParts parts={parts} /> : <PartList parts={parts} offers={offers} announce={announce} />}
        {isVolunteer || (isErased && !closed) ? null : <SynthesisActions isClosed={closed} />}
        <SynthesisPrint document={document} />
      </main>
      <div className={styles.spoken}>
        <LiveRegion message={message} />
      </div>
    </div>
  )
}
