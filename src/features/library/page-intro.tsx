import type { ReactNode } from 'react'
import { PageHead } from '../../ui/page-head'
import styles from './page-intro.module.css'

interface Props {
  readonly title: string
  /** For those who find the page in a list of results. */
  readonly description: string
  readonly intro: string
  readonly children?: ReactNode
}

/** How a listing begins: its title, and what one finds there. */
export function PageIntro({ title, description, intro, children }: Props) {
  return (
    <header className={styles.head}>
      <PageHead title={title} description={description} />
      <h1>{title}</h1>
      <p>{intro}</p>
      {children}
    </header>
  )
}
