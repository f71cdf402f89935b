import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesDraft } from '../../src/exports/changes-draft'
import { inShort } from '../../src/exports/in-short'
import { keptLeads } from '../../src/exports/kept-leads'
import { missingLines } from '../../src/exports/missing-lines'
import { readSessionFile, writeSessionFile } from '../../src/exports/session-file'
import { synthesisDocument } from '../../src/exports/synthesis-document'
import { withoutAliases } from '../../src/exports/without-aliases'
import { applyToTimeline } from '../../src/game/timeline'
import { aFullGame } from '../support/a-full-game'
import { anyMoves } from '../support/arbitrary-commands'
import { testContext } from '../support/test-context'
import { walk } from '../support/walk'

const PARTS = [
  { id: 'situation', heading: 'Situation', text: 'Une carte' },
  { id: 'debate', heading: 'Débat', text: ' \n' },
  { id: 'leads-team', heading: 'Équipe', text: '- Une charte' },
]
const OPTIONS = { title: 'Réunion', lede: '', participants: null }
const leaveOut = (partId: string) => ({ type: 'include-part', partId, included: false }) as const

describe('what goes out of a session', () => {
  it('has the parts that say something and were kept, in her order', () => {
    const game = aFullGame().play({ type: 'start-synthesis', parts: PARTS })
    const ids = () => synthesisDocument(game.session, OPTIONS).parts.map(({ id }) => id)
    expect(ids()).toStrictEqual(['situation', 'leads-team'])
    game.play({ type: 'move-part', partId: 'leads-team', before: 'situation' })
    expect(ids()).toStrictEqual(['leads-team', 'situation'])
    game.play(leaveOut('situation'))
    expect(ids()).toStrictEqual(['leads-team'])
  })

  it('has no leads of a level that was left out', () => {
    const game = aFullGame().play({ type: 'start-synthesis', parts: PARTS })
    expect(keptLeads(game.session).map(({ level }) => level)).toStrictEqual([
      ...['individual', 'team', 'organisation', 'policy'],
    ])
    game.play(leaveOut('leads-team'))
    expect(keptLeads(game.session).map(({ level }) => level)).toStrictEqual(['individual', 'organisation', 'policy'])
  })

  it('has the names of the players when they are asked for, and then as a list', () => {
    const { session } = aFullGame().play({ type: 'start-synthesis', parts: PARTS })
    expect(JSON.stringify(synthesisDocument(session, OPTIONS))).not.toMatch(/Amel|Bilal|Chloé/)
    const asked = synthesisDocument(session, { ...OPTIONS, participants: 'Participantes' })
    expect(asked.parts.at(-1)).toStrictEqual({
      id: 'participants',
      heading: 'Participantes',
      text: '- Amel\n- Bilal\n- Chloé',
    })
    const forgotten = { ...session, participants: [] }
    expect(synthesisDocument(forgotten, { ...OPTIONS, participants: 'Participantes' }).parts).toHaveLength(2)
  })

  it('is a session that can be read back, its players numbered, whatever was played', () => {
    fc.assert(
      fc.property(anyMoves, fc.nat(), (moves, seed) => {
        const session = walk(moves, seed, () => undefined)?.present
        if (!session) return
        const bare = withoutAliases(session, (number) => `Joueuse ${number}`)
        expect(readSessionFile(writeSessionFile(bare), 'partie.json')).toStrictEqual({ ok: true, value: bare })
        expect(bare.participants.map(({ id }) => id)).toStrictEqual(session.participants.map(({ id }) => id))
        expect({ ...bare, participants: null }).toStrictEqual({ ...session, participants: null })
      }),
      { numRuns: 100 },
    )
  })
})

describe('a situation in short', () => {
  const sentence = `${'mot '.repeat(40)}fin.`

  it('is the whole paragraph when that is short', () => {
    expect(inShort('Une phrase. Une autre.')).toBe('Une phrase. Une autre.')
  })

  it('is else its first sentences, or the words that fit', () => {
    expect(inShort(`${sentence} Encore. ${sentence}`)).toBe(`${sentence} Encore.`)
    const cut = inShort(`${'mot, '.repeat(100)}fin`)
    expect(cut).toMatch(/^(mot, )+mot…$/)
    expect(cut.length).toBeLessThanOrEqual(321)
    expect(inShort('x'.repeat(400))).toBe(`${'x'.repeat(320)}…`)
  })
})

describe('a draft that the game may have outgrown', () => {
  it('changes when something new was said, and only then', () => {
    const game = aFullGame().play({ type: 'start-synthesis', parts: PARTS })
    expect(changesDraft(game.session, PARTS)).toBe(false)
    expect(changesDraft(aFullGame().session, PARTS)).toBe(false)
    game.play({ type: 'write-synthesis', partId: 'situation', text: 'À moi' }, leaveOut('debate'))
    expect(changesDraft(game.session, PARTS)).toBe(false)
    expect(changesDraft(game.session, [{ ...PARTS[0]!, text: 'Deux cartes' }, ...PARTS.slice(1)])).toBe(true)
    expect(changesDraft(game.session, [...PARTS, { id: 'words', heading: 'Mots', text: '- Lien' }])).toBe(true)
    expect(changesDraft(game.session, PARTS.slice(0, 2))).toBe(true)
  })

  it('agrees with what the game makes of it, whatever was played', () => {
    fc.assert(
      fc.property(anyMoves, fc.nat(), (moves, seed) => {
        const timeline = walk(moves, seed, () => undefined)
        if (!timeline?.present.synthesis) return
        const drafts = timeline.present.synthesis.parts.flatMap(({ id, heading, draft }) =>
          draft === null ? [] : [{ id, heading, text: draft }],
        )
        for (const parts of [drafts, drafts.slice(1), [...PARTS, ...drafts], drafts.toReversed()]) {
          const next = applyToTimeline(timeline, { type: 'redraft-synthesis', parts }, testContext())
          if (!next.ok) continue
          const isSame = JSON.stringify(next.value.present.synthesis) === JSON.stringify(timeline.present.synthesis)
          expect(changesDraft(timeline.present, parts)).toBe(!isSame)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('offers the lines that a person does not have, dashes apart', () => {
    expect(missingLines('• Une\nÀ moi', '- Une\n- Deux\n\nTrois')).toStrictEqual(['- Deux', 'Trois'])
    expect(missingLines('Tout', '')).toStrictEqual([])
  })
})
