import type { ReactNode } from 'react'
import styles from './scene-title.module.css'

/** The title of a poster; its only heading of the first level. */
export function SceneTitle({ children }: { readonly children: ReactNode }) {
  return <h1 className={styles.title}>{children}</h1>
}
