import type { ReactNode } from 'react'
import { useTitleFocus } from '../../ui/use-title-focus'
import styles from './step-title.module.css'

interface Props {
  readonly lead: string
  readonly children: ReactNode
}

/** A step's title and what it asks; the title takes the focus when the step changes, so that reading begins there. */
export function StepTitle({ lead, children }: Props) {
  const heading = useTitleFocus()
  return (
    <header className={styles.head}>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      <p>{lead}</p>
    </header>
  )
}
