// A session as a file that can be taken away and brought back.
import type { Issue } from '../domain/issue'
import { fail, type Result } from '../domain/result'
import { SESSION_FORMAT, type Session } from '../domain/session'
import { cleanText } from '../game/clean-text'
import { parseSession } from '../game/parse-session'

const APPLICATION = 'reflextics'
const KIND = 'session'
/** In UTF-16 code units; the longest session a group could write stays far below. */
export const MAX_FILE_LENGTH = 5_000_000

/** The session as JSON, with what says where it comes from. */
export const writeSessionFile = (session: Session): string =>
  `${JSON.stringify({ application: APPLICATION, kind: KIND, format: SESSION_FORMAT, session }, null, 2)}\n`

/** The session in `text`; issues are located in `file`. Control characters are dropped from every string. */
export function readSessionFile(text: string, file: string): Result<Session, readonly Issue[]> {
  if (text.length > MAX_FILE_LENGTH) return fail([{ file, path: '', code: 'file-too-large' }])
  let input: unknown
  try {
    input = JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? cleanText(value) : value))
  } catch {
    return fail([{ file, path: '', code: 'not-json' }])
  }
  if (typeof input !== 'object' || input === null || !('application' in input) || input.application !== APPLICATION) {
    return fail([{ file, path: '', code: 'not-reflextics' }])
  }
  if ('format' in input && typeof input.format === 'number' && input.format > SESSION_FORMAT) {
    return fail([{ file, path: 'format', code: 'newer-format' }])
  }
  const parsed = parseSession('session' in input ? input.session : undefined, file)
  if (parsed.ok) return parsed
  return fail(parsed.error.map((issue) => ({ ...issue, path: issue.path ? `session.${issue.path}` : 'session' })))
}
