/** Milliseconds after which a busy page answers too. */
const LATEST = 1500

/** Does `work` once the page has nothing else to do; what comes back calls it off. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle time to give.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(work, { timeout: LATEST })
  return () => cancelIdleCallback(request)
}
