import { useEffect, useState } from 'react'
import { useHref } from 'react-router'

/** Window Management (https://www.w3.org/TR/window-management/): not in every browser, nor in TypeScript's library. */
interface ScreenDetailed extends Screen {
  readonly availLeft: number
  readonly availTop: number
}
interface ScreenDetails {
  readonly screens: readonly ScreenDetailed[]
  readonly currentScreen: ScreenDetailed
}
interface WindowWithScreens {
  readonly getScreenDetails: () => Promise<ScreenDetails>
}

const hasScreens = (object: object): object is WindowWithScreens => 'getScreenDetails' in object
const isExtended = () => 'isExtended' in screen && screen.isExtended === true

const WINDOW = 'reflextics-projection'

/**
 * Opens an address of the app on the second screen, where the browser can and there is one; undefined elsewhere. When
 * the person does not allow it, a plain tab opens instead.
 */
export function useSecondScreen(): ((address: string) => Promise<void>) | undefined {
  const base = useHref('/')
  const [isThere, setThere] = useState(() => hasScreens(window) && isExtended())
  useEffect(() => {
    if (!hasScreens(window) || !('addEventListener' in screen)) return undefined
    const look = () => setThere(isExtended())
    const target = screen as unknown as EventTarget
    target.addEventListener('change', look)
    return () => target.removeEventListener('change', look)
  }, [])
  if (!isThere) return undefined
  return async (address) => {
    const url = `${base.replace(/\/$/, '')}${address}`
    try {
      if (!hasScreens(window)) throw new Error('one screen')
      const { screens, currentScreen } = await window.getScreenDetails()
      const other = screens.find((one) => one !== currentScreen)
      if (!other) throw new Error('one screen')
      const { availLeft: left, availTop: top, availWidth: width, availHeight: height } = other
      open(url, WINDOW, `left=${left},top=${top},width=${width},height=${height}`)
    } catch {
      open(url, '_blank')
    }
  }
}
