import { useEffect } from 'react'
import type { Round } from '../../domain/session'
import { participantOf, speakingTurn } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { useDesk, useSession } from './desk-context'

/** Says who has the floor, that her time stands still, that the table goes round again. */
export function useTurnNews(round: Round): void {
  const { t } = useText()
  const session = useSession()
  const { announce } = useDesk()
  const speaking = speakingTurn(round)
  const alias = speaking && participantOf(session, speaking.participantId)?.alias
  const isNewLap = round.lap > 1 && round.turns.every((turn) => turn.status === 'waiting')
  const news = alias
    ? t(speaking.clock.startedAt === null ? 'play:turns.paused' : 'play:turns.announce', { alias })
    : isNewLap
      ? t('play:turns.lap.label', { lap: round.lap })
      : ''
  useEffect(() => announce(news), [announce, news])
}
