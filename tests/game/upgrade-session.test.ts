import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ISSUE_CODES } from '../../src/domain/issue'
import type { Session } from '../../src/domain/session'
import { applyCommand } from '../../src/game/apply-command'
import { parseSession } from '../../src/game/parse-session'
import { spokenTime } from '../../src/game/turns'
import { upgradeSession } from '../../src/game/upgrade-session'
import { type JsonPath, pathsOf, pathText, withoutKey, withValue } from '../support/edit-json'
import { FORMAT_1 } from '../support/format-1'
import { play } from '../support/session-builder'
import { START, testContext } from '../support/test-context'

const FILE = 'ancienne.json'
const read = (input: unknown) => parseSession(input, FILE)
const issue = (path: string, code: string) => ({ ok: false, error: [expect.objectContaining({ path, code })] })

function upgraded(): Session {
  const result = read(FORMAT_1)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** What a group that played before there was anything of it would have chosen, said and done. */
const NOTHING_OF_FORMAT_2 = {
  breath: false,
  summaries: { situation: '', roundtable: '', resources: '', actions: '' },
  lap: 1,
  usedPrompts: [],
}

/** Nor was anybody asked where she stands, or for a word. */
const NOTHING_OF_FORMAT_3 = { compass: { before: null, after: null }, words: [] }

/** Nobody followed a lead, chose what is kept, nor told what was drafted from what was written. */
const NOTHING_OF_FORMAT_4 = { format: 4, closedAt: null, keep: false, forgottenAt: null }
const unfollowed = { state: 'todo', stateReason: '', stateAt: null }
const allWritten = <Part>(parts: readonly Part[]) => parts.map((part) => ({ ...part, draft: '', included: true }))

describe('a session of format 1', () => {
  it('is read as one of the present format, with all that it had and nothing made up', () => {
    const [first, second] = FORMAT_1.rounds
    expect(upgraded()).toStrictEqual({
      ...FORMAT_1,
      ...NOTHING_OF_FORMAT_3,
      ...NOTHING_OF_FORMAT_4,
      synthesis: { parts: allWritten(FORMAT_1.synthesis.parts) },
      plan: { ...FORMAT_1.plan, order: 'seated', turnSeconds: null, chime: false, showTimes: false },
      rounds: [
        {
          ...first,
          ...NOTHING_OF_FORMAT_2,
          turns: first.turns.map((turn) => ({ ...turn, before: 0 })),
          notes: first.notes.map((note) => ({ ...note, participantId: null })),
          decision: { outcome: 'continue', hands: null, at: START + 4 },
          leads: first.leads.map((lead) => ({ ...lead, escalateTo: '', role: '', reviewOn: null, ...unfollowed })),
        },
        { ...second, ...NOTHING_OF_FORMAT_2, turns: second.turns.map((turn) => ({ ...turn, before: 0 })) },
      ],
    })
  })

  it('is read the same after JSON, and once upgraded is left alone', () => {
    expect(read(JSON.parse(JSON.stringify(FORMAT_1)))).toStrictEqual({ ok: true, value: upgraded() })
    const session = upgraded()
    expect(upgradeSession(session)).toBe(session)
    expect(read(session)).toStrictEqual({ ok: true, value: session })
  })

  it('is not changed in place', () => {
    const before = structuredClone(FORMAT_1)
    upgraded()
    expect(FORMAT_1).toStrictEqual(before)
  })

  it('is played on as if it had always been of the present format', () => {
    const context = { ...testContext(), now: START + 3_680_000 }
    const session = play(
      upgraded(),
      [{ type: 'postpone-turn', participantId: 'bilal' }, { type: 'new-lap' }, { type: 'next-turn' }],
      context,
    )
    const [, second] = session.rounds
    expect(second?.turns.map((turn) => [turn.participantId, spokenTime(turn, context.now)])).toStrictEqual([
      ['amel', 0],
      ['bilal', 15_000],
    ])
    const tagged = { type: 'add-note', text: 'Un', visibility: 'private', participantId: 'chloe' } as const
    expect(applyCommand(session, tagged, context).ok).toBe(true)
  })

  it.each([
    ['with no round', { ...FORMAT_1, phase: 'drawing', rounds: [], priority: null }],
    ['without synthesis', { ...FORMAT_1, synthesis: null }],
  ])('is read %s, too', (_, document) => {
    expect(read(document)).toMatchObject({ ok: true, value: { format: 4 } })
  })
})

describe('a format', () => {
  it.each([5, 6, 4.5, 1e9, Infinity])('that is newer (%s) is recognised and refused politely', (format) => {
    const refused = { ok: false, error: [{ file: FILE, path: 'format', code: 'newer-format' }] }
    expect(read({ ...FORMAT_1, format })).toStrictEqual(refused)
    expect(read({ format })).toStrictEqual(refused)
  })

  it.each([0, -1, 1.5, 2.5, 3.5, '1', '2', [1], { 1: 1 }, null, true])(
    'that never was (%j) is not upgraded',
    (format) => {
      const document = { ...FORMAT_1, format }
      expect(upgradeSession(document)).toBe(document)
      const result = read(document)
      expect(!result.ok && result.error.map(({ path }) => path)).toContain('format')
    },
  )

  it.each([undefined, null, 1, 'x', [], [FORMAT_1], {}])('is not looked for in anything else (%#)', (input) => {
    expect(upgradeSession(input)).toBe(input)
    expect(read(input).ok).toBe(false)
  })

  it('2 is not given what it lacks: only format 1 may lack it', () => {
    expect(read({ ...FORMAT_1, format: 2 })).toMatchObject({
      ok: false,
      error: expect.arrayContaining([
        expect.objectContaining({ path: 'plan.order', code: 'missing' }),
        expect.objectContaining({ path: 'rounds[0].lap', code: 'missing' }),
        expect.objectContaining({ path: 'rounds[0].turns[0].before', code: 'missing' }),
      ]),
    })
  })
})

describe('a malformed session of format 1', () => {
  it.each<[path: JsonPath, value: unknown, at: string, code: string]>([
    [['plan'], 'demain', 'plan', 'wrong-type'],
    [['plan'], [], 'plan', 'wrong-type'],
    [['plan', 'minutes'], 0, 'plan.minutes', 'too-small'],
    [['rounds'], { 0: {} }, 'rounds', 'wrong-type'],
    [['rounds', 1], null, 'rounds[1]', 'wrong-type'],
    [['rounds', 0, 'turns'], 'Amel', 'rounds[0].turns', 'wrong-type'],
    [['rounds', 0, 'turns', 1], 7, 'rounds[0].turns[1]', 'wrong-type'],
    [['rounds', 0, 'notes', 1], [], 'rounds[0].notes[1]', 'wrong-type'],
    [['rounds', 0, 'notes', 1, 'text'], '', 'rounds[0].notes[1].text', 'missing'],
    [['rounds', 0, 'decision'], true, 'rounds[0].decision', 'wrong-type'],
    [['rounds', 0, 'decision', 'outcome'], 'dance', 'rounds[0].decision.outcome', 'not-allowed'],
    [['rounds', 0, 'leads', 0, 'weight'], 100, 'rounds[0].leads[0].weight', 'too-large'],
    [['priority'], 'nothing', 'priority', 'broken-rule'],
  ])('is located where it is: %j', (path, value, at, code) => {
    expect(read(withValue(FORMAT_1, path, () => value))).toMatchObject(issue(at, code))
  })

  it('lacks what it lacks, wherever that is', () => {
    const ofTheSession = (path: JsonPath) => !pathText(path).includes('.card.') && path.at(-1) !== 'format'
    const keys = pathsOf(FORMAT_1).filter((path) => typeof path.at(-1) === 'string' && ofTheSession(path))
    expect(keys.length).toBeGreaterThan(100)
    for (const path of keys) {
      const result = read(withoutKey(FORMAT_1, path))
      expect(!result.ok && result.error.map((one) => one.path), pathText(path)).toContain(pathText(path))
    }
  })

  it('gives located issues and never throws, whatever JSON stands in it', () => {
    const anyPath = fc.constantFrom(...pathsOf(FORMAT_1).filter((path) => path.length > 0))
    const anyDocument = fc.oneof(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.record({ plan: fc.jsonValue(), rounds: fc.array(fc.jsonValue()) }),
      fc.record({
        rounds: fc.array(fc.dictionary(fc.constantFrom('turns', 'notes', 'leads', 'decision'), fc.jsonValue())),
      }),
      fc.tuple(anyPath, fc.jsonValue()).map(([path, value]) => withValue(FORMAT_1, path, () => value) as object),
    )
    fc.assert(
      fc.property(anyDocument, (document) => {
        const result = read({ ...document, format: 1 })
        if (result.ok) {
          expect(read(result.value)).toStrictEqual(result)
          return
        }
        expect(result.error.length).toBeGreaterThan(0)
        for (const { file, path, code } of result.error) {
          expect([file, typeof path]).toStrictEqual([FILE, 'string'])
          expect(ISSUE_CODES).toContain(code)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('changes no prototype', () => {
    const trap: unknown = JSON.parse(
      '{"format": 1, "__proto__": {"polluted": 1}, "plan": {"__proto__": {"polluted": 1}}}',
    )
    expect(read(trap).ok).toBe(false)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
