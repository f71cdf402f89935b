// What was typed in a window that had fallen behind is brought to what the other one wrote, and never covers it.
import { describe, expect, it } from 'vitest'
import type { TimelineCommand } from '../../src/game/timeline'
import type { Session } from '../../src/domain/session'
import { bringWords } from '../../src/game/bring-words'
import { aCard } from '../support/a-card'
import { aGameAt, anEndingGame, Game } from '../support/session-builder'

/** One game in two windows: what was common, and what each did since. */
function apart(start: Game, here: readonly TimelineCommand[], there: readonly TimelineCommand[]) {
  const fork = (commands: readonly TimelineCommand[], seconds: number) => {
    const game = new Game()
    game.timeline = start.timeline
    game.context.now = start.context.now
    // Two windows make no two ids alike.
    Object.assign(game.context, { random: start.context.random })
    return game.wait(seconds * 1000).play(...commands)
  }
  const base = start.session
  const fresh = fork(there, 60)
  const mine = fork(here, 30)
  const { timeline } = fresh
  if (!timeline) throw new Error('no fresh session')
  const brought = bringWords(base, mine.session, timeline, mine.context)
  return { ...brought, session: brought.timeline.present }
}

const note = (text: string) => ({ type: 'add-note', text, visibility: 'private' }) as const
const lead = (text: string) => ({ type: 'add-lead', text, level: 'team' }) as const
const notesOf = (session: Session) => session.rounds.at(-1)?.notes.map(({ text }) => text)
const leadsOf = (session: Session) => session.rounds.at(-1)?.leads.map(({ text }) => text)

describe('what was typed in a window that had fallen behind', () => {
  it('is added: a note with its visibility and its voice, leads, a player, a word each time it was said', () => {
    const game = aGameAt('actions')
    const said = [
      { ...note('à moi'), participantId: game.id('Amel') },
      lead('Une charte'),
      { type: 'add-participant', alias: 'Dalila' },
      { type: 'add-word', text: 'écran' },
      { type: 'add-word', text: 'écran' },
    ] as const
    const { session, kept, lost } = apart(game, said, [note('de l’autre'), lead('Un relais')])
    expect({ kept, lost }).toStrictEqual({ kept: 5, lost: [] })
    expect(notesOf(session)).toStrictEqual(['de l’autre', 'à moi'])
    expect(session.rounds[0]?.notes[1]).toMatchObject({ visibility: 'private', participantId: game.id('Amel') })
    expect(leadsOf(session)).toStrictEqual(['Un relais', 'Une charte'])
    expect(session.participants.map(({ alias }) => alias)).toContain('Dalila')
    expect(session.words).toMatchObject([{ text: 'écran', count: 2 }])
  })

  it('takes the place of a text that is still as it was, and of no other', () => {
    const game = aGameAt('actions').play(note('un'), note('deux'), lead('une'), note('trois'))
    const edit = (was: string, text: string) => ({ type: 'edit-note', noteId: game.note(was).id, text }) as const
    const { session, kept, lost } = apart(
      game,
      [
        edit('un', 'un, ici'),
        edit('deux', 'deux, ici'),
        edit('trois', 'trois, ici'),
        { type: 'detail-lead', leadId: game.lead('une').id, detail: { role: 'Cheffe de service' } },
        { type: 'summarise-stage', stage: 'actions', text: 'En une ligne' },
        { type: 'rename-session', title: 'Ici' },
      ],
      [
        edit('deux', 'deux, là-bas'),
        { type: 'remove-note', noteId: game.note('trois').id },
        { type: 'rename-session', title: 'Là-bas' },
      ],
    )
    expect(notesOf(session)).toStrictEqual(['un, ici', 'deux, là-bas'])
    expect(session).toMatchObject({ title: 'Là-bas', rounds: [{ leads: [{ role: 'Cheffe de service' }] }] })
    expect(session.rounds[0]?.summaries.actions).toBe('En une ligne')
    expect(kept).toBe(3)
    expect(lost).toStrictEqual(['Ici', 'deux, ici', 'trois, ici'])
  })

  it('is given back when the group is at another card, has closed, or says no', () => {
    const other = aCard('donnees-02')
    const next = [{ type: 'draw-again' }, { type: 'pick', card: other }] as const
    const moved = apart(anEndingGame(), [note('d’avant')], next)
    expect(moved).toMatchObject({ kept: 0, lost: ['d’avant'] })
    expect(notesOf(moved.session)).toStrictEqual([])
    expect(apart(anEndingGame(), [note('trop tard')], [{ type: 'close' }]).lost).toStrictEqual(['trop tard'])
    expect(apart(aGameAt('actions'), [lead('trop tôt')], [{ type: 'previous-stage' }]).lost).toStrictEqual(['trop tôt'])
  })

  it('is what is left after an undo, and not what was undone; acts are not brought', () => {
    const { session, kept, lost } = apart(
      aGameAt('situation'),
      [note('gardée'), note('retirée'), { type: 'undo' }, { type: 'next-stage' }],
      [note('de l’autre')],
    )
    expect({ kept, lost }).toStrictEqual({ kept: 1, lost: [] })
    expect(notesOf(session)).toStrictEqual(['de l’autre', 'gardée'])
    expect(session.rounds[0]?.stage).toBe('situation')
  })

  it('brings nothing of an earlier round that an undo has shown again', () => {
    const game = anEndingGame().play(
      note('de la première'),
      { type: 'draw-again' },
      { type: 'pick', card: aCard('donnees-02') },
    )
    const { session, kept, lost } = apart(game, [{ type: 'undo' }], [note('de la seconde')])
    expect({ kept, lost }).toStrictEqual({ kept: 0, lost: [] })
    expect(notesOf(session)).toStrictEqual(['de la seconde'])
  })

  it('never covers the part of a synthesis that was written meanwhile, and takes no draft for words', () => {
    const drafted = ['debate', 'next'].map((id) => ({ id, heading: `Titre ${id}`, text: `Brouillon ${id}` }))
    const parts = (text: string) => drafted.map((part) => ({ ...part, text }))
    const write = (partId: string, text: string) => ({ type: 'write-synthesis', partId, text }) as const
    const game = anEndingGame().play({ type: 'start-synthesis', parts: drafted })
    const { session, lost } = apart(
      game,
      [write('debate', 'Écrit ici'), write('next', 'Écrit ici aussi')],
      [write('debate', 'Écrit là-bas'), { type: 'redraft-synthesis', parts: parts('Nouveau') }],
    )
    expect(session.synthesis?.parts.map(({ text }) => text)).toStrictEqual(['Écrit là-bas', 'Écrit ici aussi'])
    expect(lost).toStrictEqual(['Écrit ici'])
    const begun = apart(anEndingGame(), [{ type: 'start-synthesis', parts: drafted }], [note('de l’autre')])
    expect(begun).toMatchObject({ kept: 0, lost: [], session: { synthesis: null } })
  })
})
