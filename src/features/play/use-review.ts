import { useEffect, useEffectEvent } from 'react'
import { useSearchParams } from 'react-router'
import type { WallReview } from '../../domain/wall'
import { isOpen } from '../../game/follow-up/due'
import type { FollowedLead } from '../../game/follow-up/followed-leads'
import { isReviewing, showReview } from '../../game/wall/edit-wall'
import { followStore, useFollow } from '../../state/follow'
import { answered, type Said } from '../../state/follow-store'
import { changeWall, useWall } from '../../state/wall'
import { useSession } from './desk-context'

/** What the address says when the review is to begin: `?revue=oui`. */
const ASKED = 'revue'

export interface Review {
  /** The leads to look at, as they stand after what was said of them here. */
  readonly leads: readonly FollowedLead[]
  /** Where the group is among them; null while it does not look at them. */
  readonly at: number | null
  /** Shows the first lead that is open. */
  readonly start: () => void
  /** Shows that lead to the room. */
  readonly go: (at: number) => void
  /** Says how far the lead that is shown has come. */
  readonly answer: (change: Partial<Said>) => void
  /** Takes the last answer back; false when there is none. */
  readonly undo: () => boolean
  readonly stop: () => void
}

function snapshot({ key, lead, session }: FollowedLead, at: number, count: number): WallReview {
  const { text, level, leverage, state, stateReason: reason } = lead
  return { key, text, level, leverage, state, reason, playedAt: session.createdAt, at, count, step: 0 }
}

/** What the group said at its earlier sessions, as it is `stored`, looked at again before the first card. */
export function useReview(stored: readonly FollowedLead[]): Review {
  const session = useSession()
  const wall = useWall(session.id)
  const answers = useFollow((state) => state.answers)
  const leads = stored.map((lead) => answered(answers, lead))
  const isOn = isReviewing(session, wall) && leads.length > 0
  const here = leads.findIndex(({ key }) => key === wall.review?.key)
  const at = isOn ? Math.max(0, here) : null
  const shown = at === null ? undefined : leads[at]

  /** The room sees what was just said. */
  function tell({ key, lead }: FollowedLead): void {
    const { state, stateReason: reason } = lead
    changeWall((now) => (now.review?.key === key ? { ...now, review: { ...now.review, state, reason } } : now))
  }
  const now = (lead: FollowedLead) => answered(followStore.getState().answers, lead)
  const answer = (change: Partial<Said>) => {
    if (!shown) return
    followStore.getState().follow(shown, change)
    tell(now(shown))
  }
  const undo = () => {
    const { last, undo: takeBack } = followStore.getState()
    if (!last) return false
    takeBack()
    tell(now(last.lead))
    return true
  }
  const go = (to: number) => {
    const lead = leads[to]
    if (lead) changeWall((now) => showReview(now, session, snapshot(lead, to, leads.length)))
  }

  const firstOpen = leads.findIndex(({ lead }) => isOpen(lead.state))
  const start = () => go(Math.max(0, firstOpen))

  // Who comes from the follow-up of leads begins at once.
  const [search, setSearch] = useSearchParams()
  const isAsked = search.has(ASKED) && leads.length > 0
  const begin = useEffectEvent(() => {
    setSearch({}, { replace: true })
    if (at === null && session.phase === 'drawing' && session.rounds.length === 0) start()
  })
  useEffect(() => {
    if (isAsked) begin()
  }, [isAsked])
  return { leads, at, start, go, answer, undo, stop: () => changeWall((now) => showReview(now, session, null)) }
}
