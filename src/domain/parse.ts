// From unknown to a typed value, or to located issues: the one place that reads zod's error format.
import * as z from 'zod/mini'
import type { Issue, IssueCode } from './issue'
import { fail, ok, type Result } from './result'

type Fault = z.core.$ZodIssue

function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key)),
    '',
  )
}

function sizeCode(fault: Fault & { origin?: string }, low: boolean): IssueCode {
  if (fault.origin === 'array') return low ? 'too-few' : 'too-many'
  if (fault.origin === 'string') return low ? 'missing' : 'too-long'
  return low ? 'too-small' : 'too-large'
}

function toIssue(file: string, fault: Fault): Issue {
  const at = { file, path: pathOf(fault.path) }
  switch (fault.code) {
    case 'invalid_type':
      return fault.input === undefined
        ? { ...at, code: 'missing' }
        : { ...at, code: 'wrong-type', values: { expected: fault.expected } }
    case 'too_small':
      return { ...at, code: sizeCode(fault, true), values: { count: Number(fault.minimum) } }
    case 'too_big':
      return { ...at, code: sizeCode(fault, false), values: { count: Number(fault.maximum) } }
    case 'invalid_value':
      return fault.input === undefined
        ? { ...at, code: 'missing' }
        : { ...at, code: 'not-allowed', values: { allowed: fault.values.map(String).join(', ') } }
    case 'unrecognized_keys':
      return { ...at, code: 'unknown-key', values: { keys: fault.keys.join(', ') } }
    case 'invalid_union':
      return { ...at, code: 'not-allowed', values: { allowed: '' } }
    default:
      return { ...at, code: 'wrong-format' }
  }
}

/** Validates `input` against `schema`; every issue names `file` and the path inside it. */
export function parse<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  file: string,
): Result<z.output<Schema>, readonly Issue[]> {
  const read = z.safeParse(schema, input, { reportInput: true })
  return read.success ? ok(read.data) : fail(read.error.issues.map((fault) => toIssue(file, fault)))
}
