import { ArrowLeft, Download, Printer, RefreshCw, Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { useLoaderData } from 'react-router'
import type { Session } from '../../domain/session'
import { fileName } from '../../exports/file-name'
import { synthesisMarkdown } from '../../exports/synthesis-markdown'
import { isoDay } from '../../i18n/iso-day'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { playStore, usePlay } from '../../state/play'
import { saveFile } from '../../state/save-file'
import { Brand } from '../../ui/brand'
import { Button, ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { SavePill } from '../../ui/save-pill'
import { useArrivalFocus } from '../../ui/use-arrival-focus'
import { PartEditor } from './part-editor'
import { SynthesisPrint } from './synthesis-print'
import styles from './synthesis-page.module.css'
import { useDraft } from './use-draft'

export async function loader() {
  const { board } = await loadPack('board')
  return board.levels
}

/** What was done elsewhere is undone elsewhere. */
const UNDONE_HERE = ['write-synthesis', 'redraft-synthesis'] as const

function Toolbar({
  session,
  lede,
  title,
}: {
  readonly session: Session
  readonly lede: string
  readonly title: string
}) {
  const { t } = useText()
  const saveState = usePlay(({ save }) => save.state)
  const parts = session.synthesis?.parts ?? []
  const take = () => saveFile(fileName(session, isoDay(session.createdAt), 'md'), synthesisMarkdown(title, lede, parts))
  return (
    <div className={styles.toolbar}>
      <SavePill state={saveState} label={t(`play:save.${saveState}`)} />
      <Button icon={<Printer aria-hidden />} onClick={() => print()}>
        {t('synthesis:actions.print')}
      </Button>
      <Button look="primary" icon={<Download aria-hidden />} onClick={take}>
        {t('synthesis:actions.markdown')}
      </Button>
    </div>
  )
}

/** What a volunteer writes, from a draft of what the group said. No private note is on this screen. */
export function SynthesisPage() {
  const { t, language } = useText()
  const levels = useLoaderData<typeof loader>()
  const session = usePlay((state) => state.timeline?.present)
  const canUndo = usePlay((state) => UNDONE_HERE.some((type) => type === state.timeline?.past.at(-1)?.command))
  const draft = useDraft(levels)
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
  const back = (
    <ButtonLink look="quiet" to={`/partie/${session.id}`} icon={<ArrowLeft aria-hidden />}>
      {t('synthesis:actions.back')}
    </ButtonLink>
  )
  return (
    <div className={styles.page}>
      <title>{t('synthesis:meta.title', { title })}</title>
      <header className={styles.bar}>
        <Brand name={t('play:bar.home.label')} compact />
        {back}
        {session.synthesis ? <Toolbar session={session} title={title} lede={lede} /> : null}
      </header>
      <main className={styles.main}>
        {session.synthesis ? (
          <>
            <div className={styles.head}>
              <h1 ref={heading} tabIndex={-1}>
                {t('synthesis:page.title')}
              </h1>
              <p className={styles.lede}>{`${title}, ${lede}`}</p>
              <p>{t(closed ? 'synthesis:closed' : 'synthesis:page.intro')}</p>
            </div>
            <div className={styles.parts}>
              {session.synthesis.parts.map((part) => (
                <PartEditor
                  key={part.id}
                  part={part}
                  readOnly={closed}
                  hint={t('synthesis:empty')}
                  onWrite={(text) => dispatch({ type: 'write-synthesis', partId: part.id, text })}
                />
              ))}
            </div>
            <div className={styles.actions}>
              {closed ? (
                <Button onClick={() => dispatch({ type: 'reopen' })}>{t('synthesis:actions.reopen')}</Button>
              ) : (
                <>
                  <Button look="primary" onClick={() => dispatch({ type: 'close' })}>
                    {t('synthesis:actions.close')}
                  </Button>
                  <Button look="quiet" icon={<RefreshCw aria-hidden />} onClick={draft}>
                    {t('synthesis:actions.redraft')}
                  </Button>
                  <Button
                    look="quiet"
                    icon={<Undo2 aria-hidden />}
                    disabled={!canUndo}
                    onClick={() => dispatch({ type: 'undo' })}
                  >
                    {t('synthesis:actions.undo')}
                  </Button>
                </>
              )}
            </div>
            <SynthesisPrint title={title} lede={lede} parts={session.synthesis.parts} />
          </>
        ) : (
          <Notice title={t('synthesis:early.title')} actions={back}>
            <p>{t('synthesis:early.text')}</p>
          </Notice>
        )}
      </main>
    </div>
  )
}
