import { type ReactNode, useEffect } from 'react'
import { useArrivalFocus } from '../../ui/use-arrival-focus'
import styles from './step-title.module.css'

let isFirst = true

interface Props {
  readonly lead: string
  readonly children: ReactNode
}

/** A step's title and what it asks; the title takes the focus when the step changes, so that reading begins there. */
export function StepTitle({ lead, children }: Props) {
  const heading = useArrivalFocus<HTMLHeadingElement>()
  useEffect(() => {
    // The first step shown comes with its page.
    if (!isFirst) heading.current?.focus({ preventScroll: true })
    isFirst = false
    window.scrollTo({ top: 0 })
  }, [heading])
  return (
    <header className={styles.head}>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      <p>{lead}</p>
    </header>
  )
}
