// One's own notes, bookmarks and reflections as a file that can be taken away and brought back.
import * as z from 'zod/mini'
import type { Issue } from '../domain/issue'
import { type Mark, markSchema, NOTES_FORMAT } from '../domain/marks'
import { parse } from '../domain/parse'
import { fail, ok, type Result } from '../domain/result'
import type { Session } from '../domain/session'
import { cleanText } from '../game/clean-text'
import { parseSession } from '../game/parse-session'

const APPLICATION = 'reflextics'
const KIND = 'notes'
/** In UTF-16 code units: a note on each card and resource, as long as can be, stays below. */
export const LONGEST_NOTES_FILE = 10_000_000

export interface Notes {
  readonly marks: readonly Mark[]
  readonly sessions: readonly Session[]
}

const shape = z.object({ kind: z.literal(KIND), marks: z.array(z.unknown()), sessions: z.array(z.unknown()) })

export const writeNotesFile = ({ marks, sessions }: Notes): string =>
  `${JSON.stringify({ application: APPLICATION, kind: KIND, format: NOTES_FORMAT, marks, sessions }, null, 2)}\n`

/** Each of `items`, or every issue of all of them, located under `list`. */
function each<Item>(
  items: readonly unknown[],
  list: string,
  read: (item: unknown) => Result<Item, readonly Issue[]>,
): Result<readonly Item[], readonly Issue[]> {
  const results = items.map(read)
  const issues = results.flatMap((result, index) =>
    result.ok
      ? []
      : result.error.map((issue) => ({ ...issue, path: `${list}[${index}]${issue.path ? `.${issue.path}` : ''}` })),
  )
  return issues.length > 0 ? fail(issues) : ok(results.flatMap((result) => (result.ok ? [result.value] : [])))
}

function duplicates(items: readonly { readonly id: string }[], list: string, file: string): readonly Issue[] {
  const first = new Map<string, number>()
  return items.flatMap(({ id }, index) => {
    if (first.has(id)) return [{ file, path: `${list}[${index}].id`, code: 'duplicate-id', values: { id } } as const]
    first.set(id, index)
    return []
  })
}

/** The notes in `text`; issues are located in `file`. Control characters are dropped from every string. */
export function readNotesFile(text: string, file: string): Result<Notes, readonly Issue[]> {
  if (text.length > LONGEST_NOTES_FILE) return fail([{ file, path: '', code: 'file-too-large' }])
  let input: unknown
  try {
    input = JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? cleanText(value) : value))
  } catch {
    return fail([{ file, path: '', code: 'not-json' }])
  }
  if (typeof input !== 'object' || input === null || !('application' in input) || input.application !== APPLICATION) {
    return fail([{ file, path: '', code: 'not-reflextics' }])
  }
  if (!('kind' in input) || input.kind !== KIND) {
    return fail([{ file, path: 'kind', code: 'not-allowed', values: { allowed: KIND } }])
  }
  if ('format' in input && typeof input.format === 'number' && input.format > NOTES_FORMAT) {
    return fail([{ file, path: 'format', code: 'newer-format' }])
  }
  const read = parse(shape, input, file)
  if (!read.ok) return read
  const marks = each(read.value.marks, 'marks', (mark) => parse(markSchema, mark, file))
  const sessions = each(read.value.sessions, 'sessions', (session) => parseSession(session, file))
  if (!marks.ok || !sessions.ok) return fail([...(marks.ok ? [] : marks.error), ...(sessions.ok ? [] : sessions.error)])
  const twice = [
    ...duplicates(marks.value, 'marks', file),
    ...duplicates(sessions.value, 'sessions', file),
    ...sessions.value.flatMap(({ kind }, index) =>
      kind === 'solo'
        ? []
        : [{ file, path: `sessions[${index}].kind`, code: 'not-allowed', values: { allowed: 'solo' } } as const],
    ),
  ]
  return twice.length > 0 ? fail(twice) : ok({ marks: marks.value, sessions: sessions.value })
}
