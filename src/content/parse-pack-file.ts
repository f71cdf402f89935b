import type { Immutable } from '../domain/immutable'
import type { Issue } from '../domain/issue'
import { PACK_FORMAT, type PackFileKind, packFileSchemas, type PackInfo, packInfoSchema } from '../domain/pack'
import { parse } from '../domain/parse'
import { fail, type Result } from '../domain/result'
import type * as z from 'zod/mini'

export type PackFile<Kind extends PackFileKind> = Immutable<z.output<(typeof packFileSchemas)[Kind]>>

/** One file of one language, e.g. `fr/cards.json`, checked in shape alone. */
export function parsePackFile<Kind extends PackFileKind>(
  kind: Kind,
  input: unknown,
  file: string,
): Result<PackFile<Kind>, readonly Issue[]> {
  return parse(packFileSchemas[kind], input, file) as Result<PackFile<Kind>, readonly Issue[]>
}

/** `pack.json`. A format this version does not know yet is told apart from a broken file. */
export function parsePackInfo(input: unknown, file: string): Result<PackInfo, readonly Issue[]> {
  const format: unknown = typeof input === 'object' && input !== null && 'format' in input ? input.format : undefined
  if (typeof format === 'number' && format > PACK_FORMAT) return fail([{ file, path: 'format', code: 'newer-format' }])
  return parse(packInfoSchema, input, file)
}
