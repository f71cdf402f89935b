import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './situation-card.module.css'
import { type SealIcon, ThemeSeal } from './theme-seal'

interface Props {
  readonly colour: string
  readonly icon: SealIcon
  readonly theme: string
  /** Said beside the theme, e.g. “Carte 3”. */
  readonly number: string
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly size?: 'small' | 'full'
  readonly as?: 'article' | 'div'
}

/** A card one wants to draw: paper, a coloured edge, a seal, a number. */
export function SituationCard({
  colour,
  icon,
  theme,
  number,
  title,
  children,
  size = 'full',
  as: Tag = 'article',
}: Props) {
  return (
    <Tag className={classNames(styles.card, styles[size])} data-colour={colour}>
      <header className={styles.head}>
        <ThemeSeal icon={icon} size={size === 'full' ? 60 : 40} />
        <div>
          <p className={styles.label}>
            <span className={styles.theme}>{theme}</span>
            <span>{number}</span>
          </p>
          <div className={styles.title}>{title}</div>
        </div>
      </header>
      {children}
    </Tag>
  )
}
