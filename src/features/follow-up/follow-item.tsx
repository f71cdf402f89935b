import { Link } from 'react-router'
import { themeOf } from '../../content/themes'
import { dueGroup } from '../../game/follow-up/due'
import type { FollowedLead } from '../../game/follow-up/followed-leads'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { followStore } from '../../state/follow'
import type { Said } from '../../state/follow-store'
import { RingGlyph } from '../../ui/ring-glyph'
import { ThemeSeal } from '../../ui/theme-seal'
import styles from './follow-item.module.css'
import type { FollowPack } from './follow-pack'
import { LeadReason } from './lead-reason'
import { LeadStateField } from './lead-state-field'
import { ReviewDay } from './review-day'

interface Props {
  readonly followed: FollowedLead
  readonly pack: FollowPack
  readonly today: string
}

/** One lead: what it says, where it comes from, and how far it has come. */
export function FollowItem({ followed, pack, today }: Props) {
  const { t, language } = useText()
  const { lead, card, session } = followed
  const { text, role, leverage, escalateTo, state, stateReason } = lead
  const level = pack.levels.find(({ id }) => id === lead.level)
  const theme = themeOf(pack.themes, card.theme)
  const say = (change: Partial<Said>) => followStore.getState().follow(followed, change)
  const leverageText =
    leverage === 'escalate' && escalateTo !== ''
      ? t('follow-up:lead.escalated', { to: escalateTo })
      : leverage && t(`common:leverage.${leverage}`)
  const signs = [level?.title, leverageText, role !== '' && t('follow-up:lead.role', { role })].filter(
    (sign) => typeof sign === 'string',
  )
  const isSolo = session.kind === 'solo'
  return (
    <li className={styles.item} data-due={dueGroup(lead, today)} data-state={state}>
      <RingGlyph ring={level?.number ?? 0} size={44} />
      <div className={styles.body}>
        <p className={styles.text}>{text}</p>
        <ul className={styles.signs}>
          {signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <div className={styles.answer}>
          <LeadStateField
            label={t('follow-up:lead.state', { text })}
            value={state}
            onChange={(next) => say({ state: next })}
          />
          {state === 'done' || state === 'dropped' ? (
            <LeadReason
              key={state}
              state={state}
              reason={stateReason}
              onWrite={(reason) => say({ stateReason: reason })}
            />
          ) : (
            <ReviewDay day={lead.reviewOn} today={today} onChange={(reviewOn) => say({ reviewOn })} />
          )}
        </div>
        <p className={styles.origin}>
          <Link to={`/cartes/${card.id}`} data-colour={theme.colour}>
            <ThemeSeal icon={theme.icon} size={20} />
            {card.title}
          </Link>
          <Link to={`/${isSolo ? 'reflexion' : 'partie'}/${session.id}`}>{sessionTitle(t, language, session)}</Link>
        </p>
      </div>
    </li>
  )
}
