import { currentRound, nextTurn, speakingTurn } from '../../game/selectors'
import { useShortcut } from '../../state/use-shortcut'
import { useDesk, useSession } from './desk-context'

/** The keys of the round table: the next one has the floor, the clock stops and goes on. */
export function useTurnKeys(): void {
  const session = useSession()
  const { send } = useDesk()
  const round = session.phase === 'playing' ? currentRound(session) : undefined
  const table = round?.stage === 'roundtable' ? round : undefined
  const speaking = table && speakingTurn(table)

  useShortcut(
    'next-turn',
    () => {
      if (table && nextTurn(session, table)) send({ type: 'next-turn' })
      else if (speaking) send({ type: 'end-turn' })
    },
    table !== undefined,
  )
  useShortcut(
    'clock',
    () => {
      send({ type: speaking?.clock.startedAt === null ? 'resume-turn' : 'pause-turn' })
    },
    speaking !== undefined,
  )
}
