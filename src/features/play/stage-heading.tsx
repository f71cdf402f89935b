import { type ReactNode, useEffect } from 'react'
import { useArrivalFocus } from '../../ui/use-arrival-focus'
import styles from './stage-heading.module.css'

let isFirst = true

/** The stage's title; it takes the focus when the stage changes, so that keyboard and screen reader follow. */
export function StageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useArrivalFocus<HTMLHeadingElement>()
  useEffect(() => {
    // The first stage shown comes with its page.
    if (!isFirst) heading.current?.focus({ preventScroll: true })
    isFirst = false
    window.scrollTo({ top: 0 })
  }, [heading])
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  )
}
