import { describe, expect, it } from 'vitest'
import { parseSession } from '../../src/game/parse-session'
import { upgradeSession } from '../../src/game/upgrade-session'
import { type JsonPath, pathsOf, pathText, withoutKey } from '../support/edit-json'
import { FORMAT_2 } from '../support/format-2'
import { FORMAT_3 } from '../support/format-3'
import { play } from '../support/session-builder'
import { testContext } from '../support/test-context'

const read = (input: unknown) => parseSession(input, 'ancienne.json')

/** Nor was anybody asked where she stands, or for a word. */
const NOTHING_OF_FORMAT_3 = { compass: { before: null, after: null }, words: [] }

/** Nobody followed a lead, chose what is kept, nor told what was drafted from what was written. */
const NOTHING_OF_FORMAT_4 = { format: 4, closedAt: null, keep: false, forgottenAt: null }
const unfollowed = { state: 'todo', stateReason: '', stateAt: null }
const allWritten = <Part>(parts: readonly Part[]) => parts.map((part) => ({ ...part, draft: '', included: true }))

describe('a session of format 3', () => {
  it('is read as one of the present format, closed when it was last changed', () => {
    const value = {
      ...FORMAT_3,
      ...NOTHING_OF_FORMAT_4,
      closedAt: FORMAT_3.updatedAt,
      rounds: FORMAT_3.rounds.map((round) => ({
        ...round,
        leads: round.leads.map((lead) => ({ ...lead, ...unfollowed })),
      })),
      synthesis: { parts: allWritten(FORMAT_3.synthesis.parts) },
    }
    expect(read(FORMAT_3)).toStrictEqual({ ok: true, value })
    expect(upgradeSession(value)).toBe(value)
  })

  it('keeps what was written in its synthesis, whatever is drafted later', () => {
    const result = read(FORMAT_3)
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    const redraft = {
      type: 'redraft-synthesis',
      parts: [{ id: 'facts', heading: 'Les faits', text: 'Autre' }],
    } as const
    const session = play(result.value, [{ type: 'reopen' }, redraft], testContext())
    expect(session.synthesis?.parts).toMatchObject([{ text: 'Une demande.', draft: 'Autre' }])
  })

  it('4 is not given what it lacks: only earlier formats may lack it', () => {
    const { error } = read({ ...FORMAT_3, format: 4 }) as { error: readonly { path: string; code: string }[] }
    expect(error.map(({ path, code }) => [path, code])).toStrictEqual(
      [
        'closedAt',
        'keep',
        'forgottenAt',
        'rounds[0].leads[0].state',
        'rounds[0].leads[0].stateReason',
        'rounds[0].leads[0].stateAt',
        'synthesis.parts[0].draft',
        'synthesis.parts[0].included',
      ].map((path) => [path, 'missing']),
    )
  })
})

describe('a session of format 2', () => {
  it('is read as one of the present format, with all that it had and nothing made up', () => {
    const { format, ...rest } = FORMAT_2
    expect(format).toBe(2)
    const value = {
      ...rest,
      ...NOTHING_OF_FORMAT_3,
      ...NOTHING_OF_FORMAT_4,
      rounds: FORMAT_2.rounds.map((round) => ({
        ...round,
        leads: round.leads.map((lead) => ({ ...lead, ...unfollowed })),
      })),
      synthesis: { parts: allWritten(FORMAT_2.synthesis.parts) },
    }
    expect(read(FORMAT_2)).toStrictEqual({ ok: true, value })
    expect(read(JSON.parse(JSON.stringify(FORMAT_2)))).toStrictEqual({ ok: true, value })
    expect(upgradeSession(value)).toBe(value)
  })

  it('is played on: the group stands on the compass, and gives its words', () => {
    const result = read(FORMAT_2)
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    const session = play(
      result.value,
      [
        { type: 'place-compass', moment: 'after', figureId: 'fear', count: 2 },
        { type: 'add-word', text: 'Écran' },
      ],
      testContext(),
    )
    expect(session.compass).toStrictEqual({ before: null, after: [{ figureId: 'fear', count: 2 }] })
    expect(read(session)).toStrictEqual({ ok: true, value: session })
  })

  it('3 is not given what it lacks: only earlier formats may lack it', () => {
    expect(read({ ...FORMAT_2, format: 3 })).toMatchObject({
      ok: false,
      error: [
        expect.objectContaining({ path: 'compass', code: 'missing' }),
        expect.objectContaining({ path: 'words', code: 'missing' }),
      ],
    })
  })

  it('lacks what it lacks, wherever that is', () => {
    const ofTheSession = (path: JsonPath) => !pathText(path).includes('.card.') && path.at(-1) !== 'format'
    const keys = pathsOf(FORMAT_2).filter((path) => typeof path.at(-1) === 'string' && ofTheSession(path))
    expect(keys.length).toBeGreaterThan(100)
    for (const path of keys) {
      const result = read(withoutKey(FORMAT_2, path))
      expect(!result.ok && result.error.map((one) => one.path), pathText(path)).toContain(pathText(path))
    }
  })
})
