// Which of two documents of one session is the later one, when one comes from a file.
import type { Session } from '../domain/session'

/** JSON that is the same for the same values, in whatever order their keys came. */
export const canonicalSession = (session: Session): string =>
  JSON.stringify(session, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )

/**
 * `newer`: the incoming one goes on from the stored one; `older`: the other way round. `apart`: nobody can say; both
 * have changed, or a clock was set back.
 */
export function compareSessions(stored: Session, incoming: Session): 'same' | 'newer' | 'older' | 'apart' {
  const steps = incoming.revision - stored.revision
  const time = incoming.updatedAt - stored.updatedAt
  if (steps === 0 && time === 0 && canonicalSession(stored) === canonicalSession(incoming)) return 'same'
  if (steps > 0 && time >= 0) return 'newer'
  return steps < 0 && time <= 0 ? 'older' : 'apart'
}

/** Offset and prime of FNV-1a, 32 bits (https://datatracker.ietf.org/doc/html/rfc9923). */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193
const KEPT = 40

/** The same session under an id of its own, which is always the same: brought twice, it is kept once. */
export function copySession(session: Session): Session {
  let hash = OFFSET
  for (const letter of canonicalSession(session)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), PRIME) >>> 0
  return { ...session, id: `${session.id.slice(0, KEPT)}-${hash.toString(36)}` }
}
