import { useEffect } from 'react'

/**
 * Keeps the screen on while `active` and seen. The browser lets go when the page is hidden, so it is asked again when
 * it comes back; one that cannot or will not (low battery) is left in peace.
 */
export function useWakeLock(active: boolean): void {
  useEffect(() => {
    if (!active || !('wakeLock' in navigator)) return undefined
    let lock: WakeLockSentinel | undefined
    let wanted = true
    let asking = false

    const ask = async () => {
      if (asking || document.visibilityState !== 'visible' || lock?.released === false) return
      asking = true
      try {
        lock = await navigator.wakeLock.request('screen')
        if (!wanted) await lock.release()
      } catch {
        // Refused: the screen sleeps when the device says so.
      }
      asking = false
    }
    const askAgain = () => void ask()

    askAgain()
    document.addEventListener('visibilitychange', askAgain)
    return () => {
      wanted = false
      document.removeEventListener('visibilitychange', askAgain)
      lock?.release().catch(() => undefined)
    }
  }, [active])
}
