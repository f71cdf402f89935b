// A located fault in something that came from outside: a pack, an imported file, a stored record.

export const ISSUE_CODES = [
  'not-json',
  'missing-file',
  'unknown-file',
  'newer-format',
  'not-reflextics',
  'file-too-large',
  'missing',
  'wrong-type',
  'too-few',
  'too-many',
  'too-long',
  'too-small',
  'too-large',
  'wrong-format',
  'not-allowed',
  'unknown-key',
  'duplicate-id',
  'unknown-reference',
  'broken-rule',
] as const
export type IssueCode = (typeof ISSUE_CODES)[number]

/** `file` is the name a person knows; `path` reads like `cards[3].questions`, empty for the whole file. */
export interface Issue {
  readonly file: string
  readonly path: string
  readonly code: IssueCode
  readonly values?: Readonly<Record<string, string | number>>
}
