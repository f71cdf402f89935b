import type { ReactNode } from 'react'
import styles from './data-table.module.css'

/** A table that scrolls by itself when it is wider than the page; the keyboard reaches it. */
export function DataTable({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          <span className={styles.caption}>{caption}</span>
        </caption>
        {children}
      </table>
    </div>
  )
}
