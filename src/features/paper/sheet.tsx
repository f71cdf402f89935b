import type { ReactNode } from 'react'
import { classNames } from '../../ui/class-names'
import type { PaperSize } from './card-layout'
import styles from './sheet.module.css'

interface Props {
  readonly paper: PaperSize
  /** What is said of it on the screen alone, e.g. “Feuille 1, recto”. */
  readonly caption: string
  readonly children: ReactNode
  /** Whether a long text may go on to further pages; else it is one page, whatever it holds. */
  readonly flows?: boolean
}

/** One side of a sheet of paper: to scale on the screen, a page of its own in print. */
export function Sheet({ paper, caption, children, flows = false }: Props) {
  return (
    <li className={classNames(styles.item, styles[paper])}>
      <p className={styles.caption}>{caption}</p>
      <div className={classNames(styles.sheet, flows && styles.flows)} data-theme="light" data-sheet={paper}>
        {children}
      </div>
    </li>
  )
}
