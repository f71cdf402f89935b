import { dueGroup } from '../../game/follow-up/due'
import { followedLeads } from '../../game/follow-up/followed-leads'
import { isoDay } from '../../i18n/iso-day'
import { useText } from '../../i18n/use-text'
import { useNow } from '../../state/use-now'
import type { StoredSessions } from '../../state/use-stored-sessions'
import { ButtonLink } from '../../ui/button'
import styles from './resume-panel.module.css'

/** How many leads wait to be looked at again; nothing when none does. */
export function DueLeads({ stored }: { readonly stored: StoredSessions }) {
  const { t } = useText()
  const today = isoDay(useNow(false))
  const sessions = stored.ok ? stored.value.flatMap((one) => ('session' in one ? [one.session] : [])) : []
  const count = followedLeads(sessions, 'group').filter(({ lead }) => dueGroup(lead, today) === 'due').length
  if (count === 0) return null
  return (
    <div className={styles.panel}>
      <p className={styles.title}>{t('home:followUp.due', { count })}</p>
      <ButtonLink to="/suivi">{t('home:followUp.action')}</ButtonLink>
    </div>
  )
}
