import { Navigate } from 'react-router'
import { themeOf } from '../../content/themes'
import { assertNever } from '../../domain/assert-never'
import type { Round, Session } from '../../domain/session'
import { currentRound } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { usePlay } from '../../state/play'
import { useScreenData } from '../../state/screen-data'
import { ActionsStep } from './actions-step'
import { CardReminder } from './card-reminder'
import { ClosedStep } from './closed-step'
import { EndingStep } from './ending-step'
import { ReflectionBar } from './reflection-bar'
import styles from './reflection-page.module.css'
import { ResourcesStep } from './resources-step'
import { RoundtableStep } from './roundtable-step'
import { SituationStep } from './situation-step'
import { StepFooter } from './step-footer'

export async function loader() {
  const [themes, { resources, board, stages }] = await Promise.all([
    loadThemes(),
    loadPack('resources', 'board', 'stages'),
  ])
  return { themes, resources: resources.resources, levels: board.levels, stages: stages.stages }
}

export type ReflectionPack = Awaited<ReturnType<typeof loader>>

interface StepProps {
  readonly session: Session
  readonly round: Round
  readonly pack: ReflectionPack
}

function Step({ session, round, pack }: StepProps) {
  if (session.phase === 'closed') return <ClosedStep session={session} round={round} />
  if (session.phase !== 'playing') return <EndingStep session={session} round={round} />
  switch (round.stage) {
    case 'situation':
      return <SituationStep round={round} theme={themeOf(pack.themes, round.card.theme)} />
    case 'roundtable':
      return <RoundtableStep round={round} stages={pack.stages} />
    case 'resources':
      return <ResourcesStep round={round} resources={pack.resources} />
    case 'actions':
      return <ActionsStep session={session} round={round} levels={pack.levels} />
    default:
      return assertNever(round.stage)
  }
}

/** One card thought through alone, on a phone, at one's own pace: to read, and to write. */
export default function ReflectionPage() {
  const { t } = useText()
  const pack = useScreenData<typeof loader>()
  const session = usePlay((state) => state.timeline?.present)
  const round = session && currentRound(session)
  if (!session || !round) return null
  if (session.kind !== 'solo') return <Navigate to={`/partie/${session.id}`} replace />
  const colour = pack.themes.find(({ id }) => id === round.card.theme)?.colour
  const isReading = session.phase === 'playing' && round.stage === 'situation'
  return (
    <div className={styles.page} data-colour={colour}>
      <title>{t('reflection:meta.title', { card: round.card.title })}</title>
      <ReflectionBar session={session} round={round} />
      <main className={styles.main}>
        <Step key={`${session.phase} ${round.stage}`} session={session} round={round} pack={pack} />
        {isReading ? null : <CardReminder card={round.card} />}
        <StepFooter session={session} round={round} />
      </main>
    </div>
  )
}
