import { hasDatabase } from '../state/has-database'
import { whenIdle } from '../state/when-idle'

/** Lets the sessions go whose time is over and was announced, once the page that was opened is there and idle. */
export function sweepWhenIdle(): void {
  whenIdle(() => {
    const sweep = async () => {
      if (!(await hasDatabase())) return
      const { sweepDue } = await import('../state/retention-actions')
      await sweepDue()
    }
    // Offline, or the database does not answer: next time.
    sweep().catch(() => undefined)
  })
}
