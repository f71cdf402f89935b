import { dueGroup, isOpen } from '../../game/follow-up/due'
import type { FollowedLead } from '../../game/follow-up/followed-leads'
import { isoDay } from '../../i18n/iso-day'
import { printedDate } from '../../i18n/printed-date'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { useNow } from '../../state/use-now'
import { RingGlyph } from '../../ui/ring-glyph'
import { useDesk } from './desk-context'
import styles from './review-panel.module.css'

/** A lead of more letters than this is set smaller, so that the answers stay in sight. */
const LONG = 160

/** What the lead says, and where it comes from. */
export function ReviewLead({ followed }: { readonly followed: FollowedLead }) {
  const { t, language } = useText()
  const { pack } = useDesk()
  const today = isoDay(useNow(false))
  const { lead, card, session } = followed
  const level = pack.levels.find(({ id }) => id === lead.level)
  const isDue = dueGroup(lead, today) === 'due'
  const signs = [
    level?.title,
    lead.leverage && t(`common:leverage.${lead.leverage}`),
    lead.role !== '' && t('play:review.role', { role: lead.role }),
    lead.reviewOn &&
      isOpen(lead.state) &&
      t(isDue ? 'play:review.due' : 'play:review.planned', { date: printedDate(language, lead.reviewOn) }),
  ].filter((sign) => typeof sign === 'string')
  return (
    <div className={styles.lead}>
      <RingGlyph ring={level?.number ?? 0} size={56} />
      <div>
        <p className={styles.text} data-long={lead.text.length > LONG}>
          {lead.text}
        </p>
        <ul className={styles.signs}>
          {signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p className={styles.origin}>
          {t('play:review.origin', { session: sessionTitle(t, language, session), card: card.title })}
        </p>
      </div>
    </div>
  )
}
