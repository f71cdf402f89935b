import type { ReactNode } from 'react'
import { useTitleFocus } from '../../ui/use-title-focus'
import styles from './stage-heading.module.css'

/** The stage's title; it takes the focus when the stage changes, so that keyboard and screen reader follow. */
export function StageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useTitleFocus()
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  )
}
