// A session as a file that can be taken away and brought back.
import type { Issue } from '../domain/issue'
import { fail, type Result } from '../domain/result'
import { SESSION_FORMAT, type Session } from '../domain/session'
import { parseSession } from '../game/parse-session'
import { inEnvelope, readEnvelope } from './json-envelope'

const KIND = 'session'
/** In UTF-16 code units; the longest session a group could write stays far below. */
export const MAX_FILE_LENGTH = 5_000_000

/** The session as JSON, with what says where it comes from. */
export const writeSessionFile = (session: Session): string =>
  `${JSON.stringify(inEnvelope(KIND, SESSION_FORMAT, { session }), null, 2)}\n`

/** The session in `text`; issues are located in `file`. Control characters are dropped from every string. */
export function readSessionFile(text: string, file: string): Result<Session, readonly Issue[]> {
  const read = readEnvelope(text, file, { format: SESSION_FORMAT, longest: MAX_FILE_LENGTH })
  if (!read.ok) return read
  const input = read.value
  const parsed = parseSession('session' in input ? input.session : undefined, file)
  if (parsed.ok) return parsed
  return fail(parsed.error.map((issue) => ({ ...issue, path: issue.path ? `session.${issue.path}` : 'session' })))
}
