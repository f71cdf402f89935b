import { useEffect, useRef } from 'react'
import { currentRound } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { usePlay } from '../../state/play'
import { useDesk, useSession } from './desk-context'

/** The words for where the group is: a stage, the pile, or the end. */
function usePlaceName(): string {
  const { t } = useText()
  const session = useSession()
  const { pack } = useDesk()
  const stage = session.phase === 'playing' ? currentRound(session)?.stage : undefined
  const title = pack.guide.stages.find(({ id }) => id === stage)?.title
  if (title !== undefined) return t('play:news.stage', { stage: title })
  return t(
    session.phase === 'drawing' ? 'play:news.drawing' : `play:news.${session.phase === 'closed' ? 'closed' : 'ending'}`,
  )
}

/**
 * Says what changes by itself to those who hear the screen: the stage, and that what could not be saved now is. Each
 * save that goes well is not news.
 */
export function useDeskNews(): void {
  const { t } = useText()
  const { announce } = useDesk()
  const place = usePlaceName()
  const first = useRef(place)
  useEffect(() => {
    if (first.current !== place) announce(place)
    first.current = ''
  }, [announce, place])

  const save = usePlay((state) => state.save.state)
  const hadTrouble = useRef(false)
  useEffect(() => {
    if (save === 'saved' && hadTrouble.current) announce(t('play:news.saved'))
    if (save !== 'saving') hadTrouble.current = save === 'failed'
  }, [announce, save, t])
}
