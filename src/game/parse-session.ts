import type { Issue } from '../domain/issue'
import { parse } from '../domain/parse'
import { fail, ok, type Result } from '../domain/result'
import { SESSION_FORMAT, type Session, sessionSchema } from '../domain/session'
import { brokenRules } from './broken-rules'
import { upgradeSession } from './upgrade-session'

function isNewer(input: unknown): boolean {
  const format: unknown = typeof input === 'object' && input !== null && 'format' in input ? input.format : undefined
  return typeof format === 'number' && format > SESSION_FORMAT
}

/** A session from outside (a file, the database), checked in shape and in rules; issues are located in `file`. */
export function parseSession(input: unknown, file: string): Result<Session, readonly Issue[]> {
  if (isNewer(input)) return fail([{ file, path: 'format', code: 'newer-format' }])
  const read = parse(sessionSchema, upgradeSession(input), file)
  if (!read.ok) return read
  const broken = brokenRules(read.value, file)
  return broken.length > 0 ? fail(broken) : ok(read.value)
}
