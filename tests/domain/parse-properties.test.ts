// Whatever comes from outside, parsing gives a Result: a value, or faults that say where and what.
import fc from 'fast-check'
import type * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { ISSUE_CODES, type Issue } from '../../src/domain/issue'
import { packFileSchemas, packInfoSchema } from '../../src/domain/pack'
import { parse } from '../../src/domain/parse'
import type { Result } from '../../src/domain/result'
import { parseSession } from '../../src/game/parse-session'
import { aPackFiles, aPackInfo } from '../support/a-pack'
import { anEndingGame } from '../support/session-builder'

type Read = (input: unknown) => Result<unknown, readonly Issue[]>
const FILE = 'un fichier.json'
const reader =
  (schema: z.ZodMiniType): Read =>
  (input) =>
    parse(schema, input, FILE)

const session = anEndingGame().play({
  type: 'start-synthesis',
  parts: [{ id: 'facts', heading: 'Les faits', text: 'Une demande.' }],
}).session
const files = aPackFiles()
const DOCUMENTS: readonly (readonly [name: string, read: Read, valid: unknown])[] = [
  ['session', (input) => parseSession(input, FILE), session],
  ['pack', reader(packInfoSchema), aPackInfo()],
  ['themes', reader(packFileSchemas.themes), files.themes],
  ['cards', reader(packFileSchemas.cards), files.cards],
  ['resources', reader(packFileSchemas.resources), files.resources],
  ['board', reader(packFileSchemas.board), files.board],
  ['stages', reader(packFileSchemas.stages), files.stages],
]

/** A value, or faults that are located and known; what was read is read again as the same. */
function demandResult(read: Read, input: unknown): void {
  const result = read(input)
  if (result.ok) {
    expect(read(result.value)).toStrictEqual(result)
    return
  }
  expect(result.error.length).toBeGreaterThan(0)
  for (const { code, file, path } of result.error) {
    expect(ISSUE_CODES).toContain(code)
    expect(file).toBe(FILE)
    expect(path).toEqual(expect.any(String))
  }
}

type Holder = Record<string, unknown>
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

/** Every place in a document, as the object or array that holds it and the key. */
function places(value: unknown): (readonly [Holder, string])[] {
  if (!isHolder(value)) return []
  return Object.keys(value).flatMap((key) => [[value, key] as const, ...places(value[key])])
}

const oddValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    '',
    'x'.repeat(30_000),
    '<script>',
    '\u0000',
    -1,
    1e21,
    0.5,
    [],
    {},
    null,
    [[]],
    'donnees-01',
  ),
)
const mutation = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom('replace', 'delete', 'add', 'repeat'),
  odd: oddValue,
  key: fc.constantFrom('extra', '__proto__', 'constructor', 'toString', 'format'),
})

function mutate(
  valid: unknown,
  { place, kind, odd, key: added }: typeof mutation extends fc.Arbitrary<infer T> ? T : never,
) {
  const document: unknown = structuredClone(valid)
  const all = places(document)
  const [holder, key] = all[place % all.length] ?? [{}, '']
  const inner = holder[key]
  if (kind === 'replace') holder[key] = odd
  if (kind === 'delete') Reflect.deleteProperty(holder, key)
  if (kind === 'add' && isHolder(inner))
    Object.defineProperty(inner, added, { value: odd, enumerable: true, writable: true, configurable: true })
  if (kind === 'repeat' && Array.isArray(inner)) holder[key] = [inner, structuredClone(inner)].flat()
  return document
}

describe.each(DOCUMENTS)('reading a %s', { timeout: 120_000 }, (_name, read, valid) => {
  it('takes the valid one', () => {
    expect(read(valid)).toStrictEqual({ ok: true, value: valid })
  })

  it('gives a result for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => demandResult(read, input)),
      { numRuns: 300 },
    )
  })

  it('gives a result for a valid one with anything changed in it', () => {
    fc.assert(
      fc.property(mutation, (change) => demandResult(read, mutate(valid, change))),
      { numRuns: 300 },
    )
  })
})
