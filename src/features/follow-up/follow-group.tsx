import { useId, useState } from 'react'
import type { LeadGroup } from '../../game/follow-up/due'
import { useText } from '../../i18n/use-text'
import { Button } from '../../ui/button'
import { FollowItem } from './follow-item'
import styles from './follow-list.module.css'
import type { FollowPack } from './follow-pack'

/** More leads than this wait until they are asked for. */
const MOST = 30

interface Props extends LeadGroup {
  readonly pack: FollowPack
  readonly today: string
  /** Folded until it is wanted. */
  readonly isFolded: boolean
}

/** The leads that are due together, are settled, and so on. */
export function FollowGroup({ group, leads, pack, today, isFolded }: Props) {
  const { t } = useText()
  const id = useId()
  const [most, setMost] = useState(MOST)
  const [isOpen, setOpen] = useState(!isFolded)
  const title = (
    <h2 id={id}>
      {t(`follow-up:group.${group}`)} <span className={styles.number}>{leads.length}</span>
    </h2>
  )
  const left = leads.length - most
  const list = (
    <>
      <ul className={styles.items} aria-labelledby={id}>
        {leads.slice(0, most).map((followed) => (
          <FollowItem key={followed.key} followed={followed} pack={pack} today={today} />
        ))}
      </ul>
      {left > 0 ? (
        <Button onClick={() => setMost(most + MOST)}>
          {t('follow-up:list.more', { count: Math.min(left, MOST) })}
        </Button>
      ) : null}
    </>
  )
  if (!isFolded) {
    return (
      <section className={styles.group} data-group={group} aria-labelledby={id}>
        {title}
        {list}
      </section>
    )
  }
  return (
    <details className={styles.folded} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? list : null}
    </details>
  )
}
