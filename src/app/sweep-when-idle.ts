import { hasDatabase } from '../state/has-database'
import { whenIdle } from '../state/when-idle'

/**
 * Lets the sessions go whose time is over and was announced, once the page is there and idle; what comes back calls it
 * off. On the desk and on the wall nothing goes by itself.
 */
export const sweepWhenIdle = (): (() => void) =>
  whenIdle(() => {
    const sweep = async () => {
      if (!(await hasDatabase())) return
      const { sweepDue } = await import('../state/retention-actions')
      await sweepDue()
    }
    // Offline, or the database does not answer: next time.
    sweep().catch(() => undefined)
  })
