import { type RefObject, useLayoutEffect } from 'react'

/** Room between what floats and what it must not cover, in pixels. */
const AIR = 12

/** How high the bar is that sticks to the foot of the screen; on a small one it does not. */
function footHeight(): number {
  const foot = document.querySelector<HTMLElement>('main ~ footer')
  return foot && getComputedStyle(foot).position === 'sticky' ? foot.offsetHeight : 0
}

/**
 * While the box floats at the foot of the screen, what has the focus, or comes to have it, stays clear of it, and the
 * bar below is not covered: `--foot` is its height, `--alert` that of the box.
 */
export function useInSight(box: RefObject<HTMLElement | null>, isShown: boolean): void {
  useLayoutEffect(() => {
    const floating = box.current
    if (!isShown || !floating || !('ResizeObserver' in window)) return undefined
    const { style } = document.documentElement
    const place = () => {
      style.setProperty('--foot', `${footHeight()}px`)
      style.setProperty('--alert', `${floating.offsetHeight}px`)
      style.scrollPaddingBlockEnd = `${window.innerHeight - floating.getBoundingClientRect().top + AIR}px`
    }
    const clear = () => {
      place()
      const { activeElement } = document
      if (activeElement !== document.body) activeElement?.scrollIntoView({ block: 'nearest' })
    }
    // It also tells of the first size.
    const observer = new ResizeObserver(clear)
    observer.observe(floating)
    // The bar may stick, or no longer, and keep its size.
    document.addEventListener('focusin', place)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', place)
      style.removeProperty('--foot')
      style.removeProperty('--alert')
      style.scrollPaddingBlockEnd = ''
    }
  }, [box, isShown])
}
