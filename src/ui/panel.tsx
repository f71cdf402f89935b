import { type ReactNode, useState } from 'react'
import styles from './panel.module.css'

interface Props {
  readonly heading: string
  readonly children: ReactNode
  /** Whether it is unfolded at first. */
  readonly open?: boolean
}

/** A part beside the work that folds away. */
export function Panel({ heading, children, open = true }: Props) {
  const [unfolded, setUnfolded] = useState(open)
  // What nobody has looked at yet is not drawn.
  const [isDrawn, setDrawn] = useState(open)
  const toggle = (isOpen: boolean) => {
    setUnfolded(isOpen)
    if (isOpen) setDrawn(true)
  }
  return (
    <details className={styles.panel} open={unfolded} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        <h2>{heading}</h2>
      </summary>
      {isDrawn ? children : null}
    </details>
  )
}
