// One's own notes, bookmarks and reflections as a file that can be taken away and brought back.
import * as z from 'zod/mini'
import type { Issue } from '../domain/issue'
import { type Mark, markSchema, NOTES_FORMAT } from '../domain/marks'
import { parse } from '../domain/parse'
import { fail, ok, type Result } from '../domain/result'
import type { Session } from '../domain/session'
import { parseSession } from '../game/parse-session'
import { inEnvelope, readEnvelope } from './json-envelope'
import { duplicates, each } from './read-list'

const KIND = 'notes'
/** In UTF-16 code units: a note on each card and resource, as long as can be, stays below. */
export const LONGEST_NOTES_FILE = 10_000_000

export interface Notes {
  readonly marks: readonly Mark[]
  readonly sessions: readonly Session[]
}

const shape = z.object({ kind: z.literal(KIND), marks: z.array(z.unknown()), sessions: z.array(z.unknown()) })

export const writeNotesFile = ({ marks, sessions }: Notes): string =>
  `${JSON.stringify(inEnvelope(KIND, NOTES_FORMAT, { marks, sessions }), null, 2)}\n`

/** The notes in `text`; issues are located in `file`. Control characters are dropped from every string. */
export function readNotesFile(text: string, file: string): Result<Notes, readonly Issue[]> {
  const envelope = readEnvelope(text, file, { kind: KIND, format: NOTES_FORMAT, longest: LONGEST_NOTES_FILE })
  if (!envelope.ok) return envelope
  const read = parse(shape, envelope.value, file)
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
