import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/domain/issue'
import { MAX_FILE_LENGTH, readSessionFile, writeSessionFile } from '../../src/exports/session-file'
import { anyMoves } from '../support/arbitrary-commands'
import { type JsonPath, pathsOf, withValue } from '../support/edit-json'
import { FORMAT_1 } from '../support/format-1'
import { aGameAt, anEndingGame } from '../support/session-builder'
import { walk } from '../support/walk'

const NAME = 'partie.json'
const session = aGameAt('actions').play({ type: 'add-lead', text: 'Se former', level: 'team' }).session
const FILE = writeSessionFile(session)
const json: unknown = JSON.parse(FILE)

const read = (text: string) => readSessionFile(text, NAME)
const readJson = (value: unknown) => read(JSON.stringify(value))
const put = (path: JsonPath, value: unknown) => readJson(withValue(json, path, () => value))
const issues = (...list: readonly Omit<Issue, 'file'>[]) => ({
  ok: false,
  error: list.map((issue) => ({ file: NAME, ...issue })),
})

describe('a session taken away in a file', () => {
  it('says which application and which format it is of', () => {
    expect(json).toStrictEqual({ application: 'reflextics', kind: 'session', format: 4, session })
    expect(FILE).toMatch(/^\{\n {2}"application"[^]*\n}\n$/)
  })

  it('comes back the very same, whatever was played', () => {
    fc.assert(
      fc.property(anyMoves, fc.nat(), (moves, seed) => {
        const end = walk(moves, seed, () => undefined)
        if (end) expect(read(writeSessionFile(end.present))).toStrictEqual({ ok: true, value: end.present })
      }),
      { numRuns: 300 },
    )
  })
})

describe('a file of format 1', () => {
  const old = (change: object = {}) =>
    readJson({ application: 'reflextics', kind: 'session', format: 1, session: FORMAT_1, ...change })

  it('is brought up to the present format, and taken away again in it', () => {
    const result = old()
    expect(result).toMatchObject({ ok: true, value: { format: 4, id: 'partie1', plan: { order: 'seated' } } })
    if (!result.ok) return
    const again = writeSessionFile(result.value)
    expect(JSON.parse(again)).toMatchObject({ format: 4, session: { format: 4 } })
    expect(read(again)).toStrictEqual(result)
  })

  it('has its faults located, in the session', () => {
    expect(old({ session: { ...FORMAT_1, rounds: 7 } })).toMatchObject(
      issues({ path: 'session.rounds', code: 'wrong-type' }),
    )
    expect(old({ session: { ...FORMAT_1, format: 5 } })).toStrictEqual(
      issues({ path: 'session.format', code: 'newer-format' }),
    )
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['nothing', ''],
    ['words', 'Bonjour'],
    ['an image', '\u0089PNG\r\n\u001a\n\u0000'],
    ['a mark of byte order alone', '\ufeff'],
    ['brackets without end', '['.repeat(1_000_000)],
    ['a nesting deeper than the stack', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
  ])('is not JSON: %s', (_, text) => {
    expect(read(text)).toStrictEqual(issues({ path: '', code: 'not-json' }))
  })

  it('is told wherever it was cut', () => {
    const whole = writeSessionFile(anEndingGame().session)
    for (let end = 0; end < whole.trimEnd().length; end += 97) {
      expect(read(whole.slice(0, end)), `cut at ${end}`).toStrictEqual(issues({ path: '', code: 'not-json' }))
    }
  })

  it.each([
    ['another application', { ...session, application: 'tarot' }],
    ['no application', { kind: 'session', format: 4, session }],
    ['a session without its envelope', session],
    ['a list', [json]],
    ['nothing', null],
    ['a text', 'reflextics'],
    ['a number', 1],
  ])('is not ours: %s', (_, value) => {
    expect(readJson(value)).toStrictEqual(issues({ path: '', code: 'not-reflextics' }))
  })

  it('is of a newer format, for the file or for the session', () => {
    expect(put(['format'], 5)).toStrictEqual(issues({ path: 'format', code: 'newer-format' }))
    expect(put(['session', 'format'], 5)).toStrictEqual(issues({ path: 'session.format', code: 'newer-format' }))
  })

  it('is too large, and is not even parsed', () => {
    const tooLarge = issues({ path: '', code: 'file-too-large' })
    expect(read('x'.repeat(10_000_000))).toStrictEqual(tooLarge)
    expect(put(['session', 'title'], 'x'.repeat(10_000_000))).toStrictEqual(tooLarge)
    expect(read(FILE.padEnd(MAX_FILE_LENGTH))).toStrictEqual({ ok: true, value: session })
    expect(read(FILE.padEnd(MAX_FILE_LENGTH + 1))).toStrictEqual(tooLarge)
  })

  it('has its faults located, in the session', () => {
    const { session: _, ...empty } = JSON.parse(FILE) as Record<string, unknown>
    expect(readJson(empty)).toStrictEqual(issues({ path: 'session', code: 'missing' }))
    expect(put(['session', 'rounds', 0, 'leads', 0, 'level'], 'moon')).toMatchObject(
      issues({ path: 'session.rounds[0].leads[0].level', code: 'not-allowed' }),
    )
    expect(put(['session', 'title'], 'x'.repeat(121))).toStrictEqual(
      issues({ path: 'session.title', code: 'too-long', values: { count: 120 } }),
    )
    expect(put(['session', 'priority'], 'nobody')).toStrictEqual(
      issues({ path: 'session.priority', code: 'broken-rule' }),
    )
  })

  it('never throws, whatever stands in place of anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(json)), fc.jsonValue(), (path, value) => {
        const result = put(path, value)
        if (result.ok) expect(read(writeSessionFile(result.value))).toStrictEqual(result)
        else expect(result.error.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a file with traps', () => {
  const HTML = '<img src=x onerror="alert(1)"> <script>alert(2)</script> &amp; [a](javascript:b)'

  it('keeps HTML as the plain text that it is', () => {
    const result = put(['session', 'rounds', 0, 'leads', 0, 'text'], HTML)
    expect(result.ok && result.value.rounds[0]?.leads[0]?.text).toBe(HTML)
  })

  it('loses its control and bidirectional characters, everywhere', () => {
    const dirty = 'A\u0000\u0007\u001b[31m\u202Eb\u2066\u009f\u007f\r\nc\td'
    const alias = put(['session', 'participants', 0, 'alias'], dirty)
    const title = put(['session', 'title'], dirty)
    expect(alias.ok && alias.value.participants[0]?.alias).toBe('A[31mb\nc\td')
    expect(title.ok && title.value.title).toBe('A[31mb\nc\td')
    expect(put(['session', 'participants', 0, 'alias'], '\u0000\u0001')).toStrictEqual(
      issues({ path: 'session.participants[0].alias', code: 'missing', values: { count: 1 } }),
    )
  })

  it.each([
    ['the file', '{', '{"__proto__": {"polluted": true}, '],
    ['the session', '"session": {', '"session": {"__proto__": {"polluted": true}, '],
    ['a player', '"alias":', '"__proto__": {"polluted": true}, "alias":'],
  ])('changes no prototype: __proto__ in %s', (_, before, after) => {
    const trap = FILE.replace(before, after)
    expect(trap).toContain('polluted')
    const result = read(trap)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(result.ok ? Object.getPrototypeOf(result.value) : Object.prototype).toBe(Object.prototype)
    expect(JSON.stringify(result)).not.toContain('polluted')
  })

  it('is refused for a key that no session has', () => {
    expect(put(['session', 'constructor'], { prototype: {} })).toStrictEqual(
      issues({ path: 'session', code: 'unknown-key', values: { keys: 'constructor' } }),
    )
  })

  it('is refused quickly when one of its values is deeply nested', () => {
    const deep = `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`
    const result = read(FILE.replace('"title": ""', `"title": ${deep}`))
    expect(result).toStrictEqual(issues({ path: 'session.title', code: 'wrong-type', values: { expected: 'string' } }))
  })
})
