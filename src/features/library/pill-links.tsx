import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classNames } from '../../ui/class-names'
import styles from './pill-links.module.css'

interface Props {
  /** What is chosen, for those who hear it. */
  readonly label: string
  readonly items: readonly {
    readonly id: string
    readonly to: string
    readonly text: string
    readonly icon?: ReactNode
    readonly colour?: string
    readonly isChosen: boolean
  }[]
  /** Quiet: beside a table of contents, which has pills of its own. */
  readonly look?: 'plain' | 'quiet'
}

/** One choice among a few, each a link to the same page: the address keeps it. Nothing to choose without the app. */
export function PillLinks({ label, items, look = 'plain' }: Props) {
  return (
    <nav className={styles.nav} aria-label={label}>
      <ul className={classNames(styles.pills, styles[look])}>
        {items.map(({ id, to, text, icon, colour, isChosen }) => (
          <li key={id} data-colour={colour}>
            <Link to={to} replace aria-current={isChosen ? 'true' : undefined}>
              {icon}
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
