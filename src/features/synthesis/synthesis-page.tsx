import { ArrowLeft } from 'lucide-react'
import { useEffect } from 'react'
import { useLoaderData, useSearchParams } from 'react-router'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { playStore, usePlay } from '../../state/play'
import { ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { useArrivalFocus } from '../../ui/use-arrival-focus'
import { PartEditor } from './part-editor'
import { SynthesisActions } from './synthesis-actions'
import { SynthesisBar } from './synthesis-bar'
import styles from './synthesis-page.module.css'
import { SynthesisPrint } from './synthesis-print'
import { useDraft } from './use-draft'

export async function loader() {
  const { board, compass } = await loadPack('board', 'compass')
  return { levels: board.levels, figures: compass.figures }
}

/** What a volunteer writes, from a draft of what the group said. No private note is on this screen. */
export function SynthesisPage() {
  const { t, language } = useText()
  const { levels, figures } = useLoaderData<typeof loader>()
  const session = usePlay((state) => state.timeline?.present)
  const isVolunteer = useSearchParams()[0].has('volontaire')
  const draft = useDraft(levels, figures)
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const { dispatch } = playStore.getState()
  const closed = session?.phase === 'closed'
  const toStart = session !== undefined && !session.synthesis && session.rounds.length > 0 && !closed
  useEffect(() => {
    if (toStart && !playStore.getState().timeline?.present.synthesis) draft()
  }, [toStart, draft])
  if (!session) return null

  const title = sessionTitle(t, language, session)
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(session.createdAt)
  const cards = session.rounds.map(({ card }) => card.title)
  // A title that was not given already says the date.
  const lede = [...(session.title === '' ? [] : [date]), ...cards].join(', ')
  const parts = session.synthesis?.parts ?? []
  const intro = isVolunteer ? 'synthesis:volunteer.intro' : 'synthesis:page.intro'
  return (
    <div className={styles.page}>
      <title>{t('synthesis:meta.title', { title })}</title>
      <SynthesisBar session={session} title={title} lede={lede} isVolunteer={isVolunteer} />
      <main className={styles.main}>
        {session.synthesis || toStart ? (
          <>
            <div className={styles.head}>
              <h1 ref={heading} tabIndex={-1}>
                {t('synthesis:page.title')}
              </h1>
              <p className={styles.lede}>{`${title}, ${lede}`}</p>
              <p>{t(closed ? 'synthesis:closed' : intro)}</p>
            </div>
            <div className={styles.parts}>
              {parts.map((part) => (
                <PartEditor
                  key={part.id}
                  part={part}
                  readOnly={closed}
                  hint={t('synthesis:empty')}
                  onWrite={(text) => dispatch({ type: 'write-synthesis', partId: part.id, text })}
                />
              ))}
            </div>
            <SynthesisActions
              isClosed={closed}
              isRehearsal={session.kind === 'rehearsal'}
              isVolunteer={isVolunteer}
              onDraft={draft}
            />
            <SynthesisPrint title={title} lede={lede} parts={parts} />
          </>
        ) : (
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
        )}
      </main>
    </div>
  )
}
