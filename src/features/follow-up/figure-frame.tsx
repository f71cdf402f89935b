import { type ReactNode, useId } from 'react'
import { useText } from '../../i18n/use-text'
import styles from './figure-frame.module.css'
import { FigureTable, type FigureTableProps } from './figure-table'

interface Props {
  readonly title: string
  readonly caption: string
  /** What the picture says, for those who do not see it; the table beside it says all. */
  readonly alt: string
  /** What each mark stands for. */
  readonly legend?: ReactNode
  readonly table: FigureTableProps
  readonly children: ReactNode
}

/** A picture, and the same figures as a table. */
export function FigureFrame({ title, caption, alt, legend, table, children }: Props) {
  const { t } = useText()
  const id = useId()
  return (
    <section className={styles.frame} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles.caption}>{caption}</p>
      <div className={styles.picture} role="img" aria-label={alt}>
        {legend}
        {children}
      </div>
      <details className={styles.table}>
        <summary>
          {t('follow-up:figures.table')}
          <span className={styles.heard}> {title}</span>
        </summary>
        <FigureTable {...table} />
      </details>
    </section>
  )
}
