import { useEffect, useState } from 'react'
import type { Session } from '../../domain/session'
import type { FollowedLead } from '../../game/follow-up/followed-leads'
import { reviewLeads } from '../../game/follow-up/review-leads'
import { readStoredSessions } from '../../state/use-stored-sessions'

/**
 * The leads of earlier sessions, none until the device has answered. Read once: their order stays while the group goes
 * through them.
 */
export function useLeadsToReview(session: Session): readonly FollowedLead[] {
  const [stored, setStored] = useState<readonly FollowedLead[]>([])
  const { id, kind, createdAt } = session
  useEffect(() => {
    let isHere = true
    void readStoredSessions().then((read) => {
      if (!isHere || !read.ok) return
      const sessions = read.value.flatMap((one) => ('session' in one ? [one.session] : []))
      setStored(reviewLeads(sessions, { id, kind, createdAt }))
    })
    return () => {
      isHere = false
    }
  }, [id, kind, createdAt])
  return stored
}
