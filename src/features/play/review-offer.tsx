import ListChecks from 'lucide-react/icons/list-checks'
import { dueGroup, isOpen } from '../../game/follow-up/due'
import type { FollowedLead } from '../../game/follow-up/followed-leads'
import { isoDay } from '../../i18n/iso-day'
import { useText } from '../../i18n/use-text'
import { useNow } from '../../state/use-now'
import { Button } from '../../ui/button'
import styles from './review-offer.module.css'

interface Props {
  readonly leads: readonly FollowedLead[]
  readonly onStart: () => void
}

/** Before the first card, the leads of earlier sessions are offered to be looked at again; nothing when none is open. */
export function ReviewOffer({ leads, onStart }: Props) {
  const { t } = useText()
  const today = isoDay(useNow(false))
  const open = leads.filter(({ lead }) => isOpen(lead.state))
  const due = open.filter(({ lead }) => dueGroup(lead, today) === 'due').length
  if (open.length === 0) return null
  return (
    <div className={styles.offer}>
      <p>
        {t('play:review.offer.text', { count: open.length })}
        {due > 0 ? <strong> {t('play:review.offer.due', { count: due })}</strong> : null}
      </p>
      <Button icon={<ListChecks aria-hidden />} onClick={onStart}>
        {t('play:review.offer.action', { count: open.length })}
      </Button>
    </div>
  )
}
