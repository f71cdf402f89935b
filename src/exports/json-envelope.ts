// What all our JSON files say of themselves before they say anything else, and the one reader of it.
import type { Issue } from '../domain/issue'
import { fail, ok, type Result } from '../domain/result'
import { cleanText } from '../game/clean-text'

const APPLICATION = 'reflextics'

interface Envelope {
  /** What the file holds; left out where files were written before they said it. */
  readonly kind?: string
  /** The newest format that is read. */
  readonly format: number
  /** In UTF-16 code units: a longer file is not even parsed. */
  readonly longest: number
}

/** `content` with what says where it comes from, first. */
export const inEnvelope = <Content extends object>(kind: string, format: number, content: Content) => ({
  application: APPLICATION,
  kind,
  format,
  ...content,
})

/**
 * What `text` holds, when it is a file of ours of that kind; issues are located in `file`. Control characters are
 * dropped from every string.
 */
export function readEnvelope(
  text: string,
  file: string,
  { kind, format, longest }: Envelope,
): Result<object, readonly Issue[]> {
  if (text.length > longest) return fail([{ file, path: '', code: 'file-too-large' }])
  let input: unknown
  try {
    input = JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? cleanText(value) : value))
  } catch {
    return fail([{ file, path: '', code: 'not-json' }])
  }
  if (typeof input !== 'object' || input === null || !('application' in input) || input.application !== APPLICATION) {
    return fail([{ file, path: '', code: 'not-reflextics' }])
  }
  if (kind !== undefined && (!('kind' in input) || input.kind !== kind)) {
    return fail([{ file, path: 'kind', code: 'not-allowed', values: { allowed: kind } }])
  }
  if ('format' in input && typeof input.format === 'number' && input.format > format) {
    return fail([{ file, path: 'format', code: 'newer-format' }])
  }
  return ok(input)
}
