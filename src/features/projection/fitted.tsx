import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './fitted.module.css'

/**
 * The sizes of letters on the wall, in its units: 28 px on a screen of 1280 by 720, then an eighth more each time. Few,
 * because a browser prepares the typeface anew for each.
 */
const SIZES = [28, 32, 36, 40, 44, 48, 56, 64, 72, 80, 96]

interface Props {
  /** The largest letters, in units of the wall at its usual size. */
  readonly most: number
  /** How much larger than usual the letters of the wall are. */
  readonly scale: number
  readonly children: ReactNode
}

const overflows = (box: HTMLElement) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1

/** Gives `box` the largest letters, up to `most`, with which nothing is cut. */
function fit(box: HTMLElement, most: number, scale: number): void {
  const sizes = SIZES.filter((size) => size <= most)
  const set = (at: number) => box.style.setProperty('--fit', String((sizes[at] ?? 0) * scale))
  let low = 0
  let high = sizes.length - 1
  set(high)
  if (!overflows(box)) return
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    set(middle)
    if (overflows(box)) high = middle
    else low = middle
  }
  set(low)
}

/** Text as large as its place allows. On a screen too small for the smallest letters it scrolls. */
export function Fitted({ most, scale, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  // After each change of what stands in it, before it is seen.
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const again = () => fit(element, most, scale)
    again()
    const observer = new ResizeObserver(again)
    observer.observe(element)
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
    }
  })
  return (
    <div ref={box} className={styles.fitted}>
      <div className={styles.inner}>{children}</div>
    </div>
  )
}
