import { type ReactNode, useEffect, useRef } from 'react'
import styles from './stage-heading.module.css'

interface Props {
  readonly children: ReactNode
  /** Hides the heading from the eye where the card itself is the title. */
  readonly quiet?: boolean
}

let seen = false

/** The stage's title; it takes the focus when the stage changes, so that keyboard and screen reader follow. */
export function StageHeading({ children, quiet = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The first stage shown comes with the page: the focus stays where the page begins.
    if (seen) heading.current?.focus({ preventScroll: true })
    seen = true
    window.scrollTo({ top: 0 })
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={quiet ? styles.quiet : styles.heading}>
      {children}
    </h1>
  )
}
