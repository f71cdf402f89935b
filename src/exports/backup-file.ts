// Everything in one file, and back. A file with a section that this version does not know comes from a later one.
import * as z from 'zod/mini'
import { type Backup, BACKUP_FORMAT } from '../domain/backup'
import type { Issue } from '../domain/issue'
import { markSchema } from '../domain/marks'
import { parse } from '../domain/parse'
import { fail, ok, type Result } from '../domain/result'
import { parseSession } from '../game/parse-session'
import { inEnvelope } from './json-envelope'
import { duplicates, each } from './read-list'

export const BACKUP_KIND = 'backup'
/** In UTF-16 code units: several thousand sessions. */
export const LONGEST_BACKUP = 200_000_000

/** `reflextics-sauvegarde-2026-11-22.json`; `day` is an ISO date. */
export const backupName = (day: string): string => `reflextics-sauvegarde-${day}.json`

const SECTIONS = ['application', 'kind', 'format', 'madeAt', 'settings', 'marks', 'sessions']
/** The longest setting, as JSON, and how many there can be: far more than a person has. */
const LONGEST_SETTING = 20_000
const MOST_SETTINGS = 60

const setting = z.unknown().check(z.refine((value) => JSON.stringify(value ?? null).length <= LONGEST_SETTING))
const shape = z.object({
  format: z.literal(BACKUP_FORMAT),
  madeAt: z.int().check(z.nonnegative()),
  settings: z
    .record(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/)), setting)
    .check(z.refine((settings) => Object.keys(settings).length <= MOST_SETTINGS)),
  marks: z.array(z.unknown()),
  sessions: z.array(z.unknown()),
})

/** Compact, but a session a line: what may have to be found by eye can be. */
export function writeBackup({ sessions, ...rest }: Backup): string {
  const head = JSON.stringify(inEnvelope(BACKUP_KIND, BACKUP_FORMAT, rest)).slice(0, -1)
  return `${head},"sessions":[\n${sessions.map((session) => JSON.stringify(session)).join(',\n')}\n]}\n`
}

/** The backup in what `readEnvelope` gave; issues are located in `file`. */
export function readBackup(input: object, file: string): Result<Backup, readonly Issue[]> {
  const unknown = Object.keys(input).filter((section) => !SECTIONS.includes(section))
  if (unknown.length > 0) return fail(unknown.map((path) => ({ file, path, code: 'newer-format' })))
  const read = parse(shape, input, file)
  if (!read.ok) return read
  const { madeAt, settings } = read.value
  const marks = each(read.value.marks, 'marks', (mark) => parse(markSchema, mark, file))
  const sessions = each(read.value.sessions, 'sessions', (session) => parseSession(session, file))
  if (!marks.ok || !sessions.ok) return fail([...(marks.ok ? [] : marks.error), ...(sessions.ok ? [] : sessions.error)])
  const faults = [
    ...duplicates(marks.value, 'marks', file),
    ...duplicates(sessions.value, 'sessions', file),
    ...sessions.value.flatMap(({ kind }, index) =>
      kind === 'rehearsal'
        ? [{ file, path: `sessions[${index}].kind`, code: 'not-allowed', values: { allowed: 'group, solo' } } as const]
        : [],
    ),
  ]
  return faults.length > 0 ? fail(faults) : ok({ madeAt, settings, marks: marks.value, sessions: sessions.value })
}
