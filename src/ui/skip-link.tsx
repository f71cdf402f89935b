import type { ReactNode } from 'react'
import styles from './skip-link.module.css'

export function SkipLink({ target, children }: { readonly target: string; readonly children: ReactNode }) {
  return (
    <a href={`#${target}`} className={styles.link}>
      {children}
    </a>
  )
}
