import ListChecks from 'lucide-react/icons/list-checks'
import type { Session } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { ButtonLink } from '../../ui/button'
import styles from './follow-up-page.module.css'

interface Props {
  /** How many leads are open. */
  readonly count: number
  readonly sessions: readonly Session[]
}

/** The leads are looked at together before the first card: of the game that is about to begin, or of a new one. */
export function ReviewInvite({ count, sessions }: Props) {
  const { t } = useText()
  const beginning = sessions.find(
    ({ kind, phase, rounds }) => kind === 'group' && phase === 'drawing' && rounds.length === 0,
  )
  return (
    <div className={styles.invite}>
      <p>
        <strong>{t('follow-up:review.open', { count })}</strong> {t('follow-up:review.text')}
      </p>
      <ButtonLink
        icon={<ListChecks aria-hidden />}
        to={beginning ? `/partie/${beginning.id}?revue=oui` : '/partie/nouvelle'}
      >
        {t(beginning ? 'follow-up:review.here' : 'follow-up:review.new')}
      </ButtonLink>
    </div>
  )
}
