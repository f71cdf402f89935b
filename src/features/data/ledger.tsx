import type { ReactNode } from 'react'
import styles from './ledger.module.css'

/** A list of what is kept. */
export const Ledger = ({ children }: { readonly children: ReactNode }) => <dl className={styles.ledger}>{children}</dl>

/** Keeps the line as high, and its words where they are. */
const ROOM = '\u00a0'

interface LineProps {
  readonly name: string
  /** How many there are; empty while nobody knows. */
  readonly amount: string
  readonly children?: ReactNode
}

/** What is kept, how much of it there is, and what it is. The place of the amount is there before it is known. */
export function LedgerLine({ name, amount, children }: LineProps) {
  return (
    <div className={styles.line}>
      <dt>{name}</dt>
      <dd className={styles.amount} data-none={amount === '0'}>
        {amount === '' ? ROOM : amount}
      </dd>
      {children ? <dd className={styles.text}>{children}</dd> : null}
    </div>
  )
}
