// One who reflects alone goes through the same stages by the same rules, but for the number at the table.
import { describe, expect, it } from 'vitest'
import { draftSynthesis } from '../../src/exports/draft-synthesis'
import { parseSession } from '../../src/game/parse-session'
import { aCard } from '../support/a-card'
import { createCommand, Game, refusal } from '../support/session-builder'

const PICK = { type: 'pick', card: aCard() } as const
const alone = (kind: 'solo' | 'group') => new Game().play(createCommand(['Moi'], { kind }))

const WORDS = {
  headings: { situation: 'S', debate: 'Notes', questions: 'Q', resources: 'R', priority: 'P' },
  levels: { individual: 'I', team: 'E', organisation: 'O', policy: 'Po' },
  leverages: { ours: 'a', negotiate: 'b', escalate: 'c' },
}

describe('a reflection led alone', () => {
  it('begins with one, where a game with others does not', () => {
    expect(refusal(alone('solo').attempt(PICK))).toBeNull()
    expect(refusal(alone('group').attempt(PICK))).toBe('too-few-participants')
  })

  it('goes from the card to the end, and back', () => {
    const game = alone('solo').play(PICK, { type: 'next-stage' }, { type: 'next-stage' })
    game.play({ type: 'decide', outcome: 'continue' }, { type: 'add-lead', text: 'Relire', level: 'team' })
    game.play({ type: 'finish' }, { type: 'prioritise', leadId: game.lead('Relire').id }, { type: 'close' })
    expect(game.session).toMatchObject({ kind: 'solo', phase: 'closed' })
    expect(parseSession(JSON.parse(JSON.stringify(game.session)), 'x')).toStrictEqual({ ok: true, value: game.session })
    game.play({ type: 'reopen' }, { type: 'previous-stage' })
    expect(game.round.stage).toBe('actions')
  })

  it('takes a note typed letter by letter back at once, and a later one by itself', () => {
    const game = alone('solo').play(PICK, { type: 'add-note', text: 'E', visibility: 'private' })
    const { id: noteId } = game.note('E')
    for (const text of ['El', 'Ell', 'Elle']) game.wait(200).play({ type: 'edit-note', noteId, text })
    game.wait(10_000).play({ type: 'edit-note', noteId, text: 'Elle note' })
    expect(game.play({ type: 'undo' }).round.notes[0]?.text).toBe('Elle')
    expect(game.play({ type: 'undo' }).round.notes[0]?.text).toBe('E')
  })

  it('drafts with her private notes, which a group’s draft never holds', () => {
    const note = { type: 'add-note', text: 'Pour moi', visibility: 'private' } as const
    const debate = (game: Game) => draftSynthesis(game.session, WORDS).find(({ id }) => id === 'debate')?.text
    expect(debate(alone('solo').play(PICK, note))).toBe('- Pour moi')
    expect(debate(new Game().play(createCommand(['Amel', 'Bilal']), PICK, note))).toBe('')
  })
})
