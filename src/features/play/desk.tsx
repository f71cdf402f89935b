import { memo } from 'react'
import { assertNever } from '../../domain/assert-never'
import { currentRound } from '../../game/selectors'
import { themeOf } from '../../content/themes'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { useIsNoTrace } from '../../state/no-trace'
import { ActionsStage } from './actions-stage'
import { AppearancePanel } from './appearance-panel'
import { BreathBanner } from './breath-banner'
import { DeskBar } from './desk-bar'
import { useDesk, useSession } from './desk-context'
import styles from './desk.module.css'
import { DrawPanel } from './draw-panel'
import { EndingPanel } from './ending-panel'
import { NotesPanel } from './notes-panel'
import { PlayersPanel } from './players-panel'
import { PromptBox } from './prompt-box'
import { ResourcesStage } from './resources-stage'
import { RoundtableStage } from './roundtable-stage'
import { SituationStage } from './situation-stage'
import { StageFooter } from './stage-footer'
import { StageGuidePanel } from './stage-guide-panel'
import { useDeskNews } from './use-desk-news'
import { useTurnKeys } from './use-turn-keys'
import { WallPanel } from './wall-panel'

function Stage() {
  const session = useSession()
  const round = currentRound(session)
  if (session.phase === 'ending' || session.phase === 'closed') return <EndingPanel />
  if (session.phase === 'drawing' || !round) return <DrawPanel />
  switch (round.stage) {
    case 'situation':
      return <SituationStage round={round} />
    case 'roundtable':
      return <RoundtableStage round={round} />
    case 'resources':
      return <ResourcesStage round={round} />
    case 'actions':
      return <ActionsStage round={round} />
    default:
      return assertNever(round.stage)
  }
}

/** The instrument: the stage in the middle, what helps the narrator beside it, the next thing to do below. */
export const Desk = memo(function Desk() {
  const session = useSession()
  const { pack } = useDesk()
  const { t, language } = useText()
  useTurnKeys()
  useDeskNews()
  const round = currentRound(session)
  const playing = session.phase === 'playing' ? round : undefined
  const stage = pack.guide.stages.find(({ id }) => id === playing?.stage)
  const title = sessionTitle(t, language, session)
  // The browser's history keeps the titles of pages.
  const named = useIsNoTrace(session.id) ? t('common:app.name') : title
  const colour = playing ? themeOf(pack.themes, playing.card.theme).colour : undefined
  return (
    <div className={styles.desk} data-colour={colour}>
      <title>{stage ? t('play:meta.title', { stage: stage.title, title: named }) : named}</title>
      <DeskBar title={title} />
      <main className={styles.main} data-wide={playing?.stage === 'actions'}>
        <div className={styles.stage}>
          {playing ? <BreathBanner /> : null}
          <Stage />
        </div>
        <aside className={styles.aside} aria-label={t('play:guide.heading')}>
          <WallPanel />
          {playing ? (
            <>
              <NotesPanel round={playing} />
              {/* The round table has them under the one who speaks. */}
              {playing.stage === 'roundtable' ? null : <PromptBox />}
              <StageGuidePanel key={playing.stage} stage={playing.stage} stages={pack.guide} />
              <PlayersPanel />
            </>
          ) : null}
          <AppearancePanel />
        </aside>
      </main>
      {playing ? <StageFooter round={playing} /> : null}
    </div>
  )
})
