import { type TimePlan, timePlan } from '../../game/time-plan'
import { useNow } from '../../state/use-now'
import { useDesk, useSession } from './desk-context'

/** What is left of the planned time, kept fresh. */
export function useTimePlan(): TimePlan {
  const session = useSession()
  const { pack } = useDesk()
  const now = useNow(true)
  return timePlan(session, pack.guide.stages, now)
}
