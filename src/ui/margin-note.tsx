import type { ReactNode } from 'react'
import styles from './margin-note.module.css'

interface Props {
  readonly children: ReactNode
  /** When it appears by itself. */
  readonly role?: 'status' | 'alert'
}

/** A line that asks for something, quietly, with what can be done about it. */
export function MarginNote({ children, role }: Props) {
  return (
    <div className={styles.note} role={role}>
      {children}
    </div>
  )
}
