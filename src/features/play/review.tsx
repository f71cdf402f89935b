// Loaded by itself, where earlier games left leads to look at: many a game has none.
import type { FollowedLead } from '../../game/follow-up/followed-leads'
import { ReviewOffer } from './review-offer'
import { ReviewPanel } from './review-panel'
import { useReview } from './use-review'

/** The review of `leads` while the group is in it; before and after, its offer. */
export function Review({ leads }: { readonly leads: readonly FollowedLead[] }) {
  const review = useReview(leads)
  if (review.at !== null) return <ReviewPanel review={review} at={review.at} />
  return <ReviewOffer leads={review.leads} onStart={review.start} />
}
