// How long closed sessions are kept, and when one may go: never before it was said on the device that keeps it.
import type { Session } from '../domain/session'

/** Months after closing; null is without limit. */
export const RETENTION_MONTHS = [3, 6, 12, 24, null] as const
/** `words`: cards, leads and synthesis stay. `session`: nothing does. */
export const RETENTION_PARTS = ['words', 'session'] as const

export interface Retention {
  readonly months: (typeof RETENTION_MONTHS)[number]
  readonly part: (typeof RETENTION_PARTS)[number]
}

/** When each session's going was first said, by id (milliseconds since the epoch). */
export type Announced = Readonly<Record<string, number>>

const DAY = 86_400_000
/** From the day that it is said to the day that it goes, at least. */
const LEAST_NOTICE = 14 * DAY
/** How long before its time it begins to be said. */
const AHEAD = 30 * DAY

/** The same day that many months later, or the last of a shorter month: a month after 31 January is in February. */
export function addMonths(instant: number, months: number): number {
  const date = new Date(instant)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months, 1)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  return date.setUTCDate(Math.min(day, last))
}

/**
 * When the time of a session is over; null when it has none: it is not closed, kept without limit, a rehearsal (which
 * has a rule of its own), or has nothing left of what would go.
 */
export function endOf(session: Session, { months, part }: Retention): number | null {
  const { closedAt, forgottenAt, keep, kind, phase } = session
  if (months === null || closedAt === null || keep || phase !== 'closed' || kind === 'rehearsal') return null
  if (part === 'words' && forgottenAt !== null) return null
  const end = addMonths(closedAt, months)
  // A date that no calendar has, from a broken file.
  return Number.isNaN(end) ? null : end
}

/** When it was said of this closing that it goes; undefined when it was not. */
function saidAt({ id, closedAt }: Session, announced: Announced): number | undefined {
  const at = announced[id]
  // What was said before it was opened again, and closed anew, is worth nothing.
  return at !== undefined && at >= (closedAt ?? 0) ? at : undefined
}

export interface Departure {
  readonly session: Session
  /** The first moment at which it may go. */
  readonly at: number
}

interface Device {
  readonly retention: Retention
  readonly announced: Announced
  readonly now: number
}

/** What has to be announced now, those that go first first; what was announced already is among them. */
export function departures(sessions: readonly Session[], { retention, announced, now }: Device): readonly Departure[] {
  return sessions
    .flatMap((session) => {
      const end = endOf(session, retention)
      if (end === null || end - AHEAD > now) return []
      return [{ session, at: Math.max(end, (saidAt(session, announced) ?? now) + LEAST_NOTICE) }]
    })
    .sort((one, other) => one.at - other.at)
}

/** The sessions that may go now: their time is over, and that was said long enough ago. */
export function dueSessions(sessions: readonly Session[], device: Device): readonly Session[] {
  const { announced, now } = device
  return departures(sessions, device)
    .filter(({ session, at }) => saidAt(session, announced) !== undefined && at <= now)
    .map(({ session }) => session)
}
