import type { Level } from '../../domain/pack'
import type { Lead } from '../../domain/session'

/** What the plain list of leads and the one to drag from both take. */
export interface LeadListProps {
  readonly level: Level
  readonly leads: readonly Lead[]
  readonly onRemoved: () => void
}
