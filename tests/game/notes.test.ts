import { describe, expect, it } from 'vitest'
import { sharedNotes } from '../../src/game/selectors'
import { aCard } from '../support/a-card'
import { aGameAt, anEndingGame, type Game, refusal } from '../support/session-builder'
import { MINUTE, START } from '../support/test-context'

const addNote = (text: string) => ({ type: 'add-note', text, visibility: 'private' }) as const
const texts = (game: Game) => game.round.notes.map((note) => note.text)

describe('notes', () => {
  it('keep their stage, their date and who may see them', () => {
    const game = aGameAt('roundtable').wait(MINUTE).play(addNote('Chloé hésite'))
    expect(game.round.notes).toStrictEqual([
      {
        id: expect.stringMatching(/^[0-9a-z]{16}$/),
        text: 'Chloé hésite',
        stage: 'roundtable',
        visibility: 'private',
        participantId: null,
        at: START + MINUTE,
      },
    ])
  })

  it('may have lines, but no control characters, and no blanks around', () => {
    const game = aGameAt('situation').play(addNote('\n Un\r\nDeux\rTrois\tquatre\u0000\u2066 \n'))
    expect(texts(game)).toStrictEqual(['Un\nDeux\nTrois\tquatre'])
  })

  it('hold 2,000 characters and no more, written or rewritten', () => {
    const game = aGameAt('situation')
    expect(refusal(game.attempt(addNote('x'.repeat(2001))))).toBe('note-too-long')
    const long = 'x'.repeat(2000)
    const { id: noteId } = game.play(addNote(long)).note(long)
    expect(refusal(game.attempt({ type: 'edit-note', noteId, text: 'x'.repeat(2001) }))).toBe('note-too-long')
    expect(refusal(game.attempt({ type: 'edit-note', noteId, text: '\u0007' }))).toBe('note-empty')
    expect(texts(game)).toStrictEqual([long])
  })

  it('are rewritten, shown, hidden and removed one at a time', () => {
    const game = aGameAt('situation').play(addNote('Un'), addNote('Deux'), addNote('Trois'))
    const { id: noteId } = game.note('Deux')
    game.play({ type: 'edit-note', noteId, text: ' Second ' }, { type: 'show-note', noteId, visibility: 'shared' })
    expect(texts(game)).toStrictEqual(['Un', 'Second', 'Trois'])
    expect(sharedNotes(game.round)).toStrictEqual([game.note('Second')])
    expect(game.note('Second')).toMatchObject({ id: noteId, stage: 'situation' })
    expect(sharedNotes(game.play({ type: 'show-note', noteId, visibility: 'private' }).round)).toStrictEqual([])
    expect(texts(game.play({ type: 'remove-note', noteId }))).toStrictEqual(['Un', 'Trois'])
    for (const type of ['edit-note', 'show-note', 'remove-note'] as const) {
      const command = { type, noteId, text: 'x', visibility: 'shared' } as const
      expect(refusal(game.attempt(command))).toBe('note-unknown')
    }
  })

  it('belong to their round: those of an earlier one can no longer change', () => {
    const game = aGameAt('resources').play(addNote('Première manche'), { type: 'decide', outcome: 'another' })
    const { id: noteId } = game.note('Première manche')
    game.play({ type: 'pick', card: aCard('outils-01') }, addNote('Seconde manche'))
    expect(texts(game)).toStrictEqual(['Seconde manche'])
    expect(refusal(game.attempt({ type: 'edit-note', noteId, text: 'Autre' }))).toBe('note-unknown')
    expect(game.session.rounds[0]?.notes.map((note) => note.text)).toStrictEqual(['Première manche'])
  })

  it('may say who said them, at once or later, and forget it again', () => {
    const game = aGameAt('roundtable')
    const [amel, bilal] = [game.id('Amel'), game.id('Bilal')]
    game.play({ ...addNote('Un'), participantId: amel }, addNote('Deux'), { ...addNote('Trois'), participantId: null })
    const who = () => game.round.notes.map((note) => note.participantId)
    expect(who()).toStrictEqual([amel, null, null])
    game.play({ type: 'tag-note', noteId: game.note('Deux').id, participantId: bilal })
    expect(who()).toStrictEqual([amel, bilal, null])
    game.play({ type: 'tag-note', noteId: game.note('Un').id, participantId: null })
    expect(who()).toStrictEqual([null, bilal, null])
    game.play({ type: 'edit-note', noteId: game.note('Deux').id, text: 'Second' })
    expect(game.note('Second')).toMatchObject({ participantId: bilal, visibility: 'private', stage: 'roundtable' })
  })

  it('may be those of a player who has left, and of nobody unknown', () => {
    const game = aGameAt('roundtable').play(addNote('Un'))
    game.play({ type: 'leave', participantId: game.id('Amel') })
    const { id: noteId } = game.note('Un')
    game.play({ type: 'tag-note', noteId, participantId: game.id('Amel') })
    expect(game.note('Un').participantId).toBe(game.id('Amel'))
    expect(refusal(game.attempt({ type: 'tag-note', noteId, participantId: 'nobody' }))).toBe('participant-unknown')
    expect(refusal(game.attempt({ ...addNote('Deux'), participantId: '' }))).toBe('participant-unknown')
    expect(refusal(game.attempt({ type: 'tag-note', noteId: 'x', participantId: null }))).toBe('note-unknown')
    expect(texts(game)).toStrictEqual(['Un'])
  })

  it('can still be taken at the end', () => {
    expect(texts(anEndingGame().play(addNote('À envoyer à l’équipe')))).toStrictEqual(['À envoyer à l’équipe'])
  })
})
