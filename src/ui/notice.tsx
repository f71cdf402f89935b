import type { ReactNode } from 'react'
import styles from './notice.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** A whole screen that says one thing and where to go from there. */
export function Notice({ title, children, actions }: Props) {
  return (
    <section className={styles.notice}>
      <h1>{title}</h1>
      {children}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </section>
  )
}
