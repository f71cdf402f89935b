import { describe, expect, it } from 'vitest'
import { UNDO_DEPTH } from '../../src/game/timeline'
import { aGame, anEndingGame, Game, refusal } from '../support/session-builder'
import { MINUTE, SECOND, START } from '../support/test-context'

const undo = { type: 'undo' } as const
const redo = { type: 'redo' } as const
const title = (text: string) => ({ type: 'rename-session', title: text }) as const
const write = (partId: string, text: string) => ({ type: 'write-synthesis', partId, text }) as const
const writing = () =>
  anEndingGame()
    .play({
      type: 'start-synthesis',
      parts: [
        { id: 'one', heading: 'Un', text: '' },
        { id: 'two', heading: 'Deux', text: '' },
      ],
    })
    .wait(MINUTE)
const steps = (game: Game) => game.timeline?.past.length
const part = (game: Game, id: string) => game.session.synthesis?.parts.find((one) => one.id === id)?.text

describe('undo and redo', () => {
  it('restore all but the revision and the date of change, which go on', () => {
    const game = aGame().wait(SECOND).play({ type: 'add-participant', alias: 'Dora' })
    const [before, after] = [game.timeline?.past[0]?.session, game.session]
    game.wait(SECOND).play(undo)
    expect(game.session).toStrictEqual({ ...before, revision: 3, updatedAt: START + 2 * SECOND })
    game.wait(SECOND).play(redo)
    expect(game.session).toStrictEqual({ ...after, revision: 4, updatedAt: START + 3 * SECOND })
  })

  it('go step by step to the creation and forth to the end', () => {
    const game = aGame(['A', 'B']).play(
      { type: 'add-participant', alias: 'C' },
      { type: 'add-participant', alias: 'D' },
    )
    const names = () => game.session.participants.map((one) => one.alias).join('')
    const after = (travel: typeof undo | typeof redo) => {
      game.play(travel)
      return names()
    }
    expect([names(), after(undo), after(undo)]).toStrictEqual(['ABCD', 'ABC', 'AB'])
    expect(refusal(game.attempt(undo))).toBe('nothing-to-undo')
    expect([after(redo), after(redo)]).toStrictEqual(['ABC', 'ABCD'])
    expect(refusal(game.attempt(redo))).toBe('nothing-to-redo')
    expect([after(undo), after(undo)]).toStrictEqual(['ABC', 'AB'])
  })

  it('need a session', () => {
    expect(refusal(new Game().attempt(undo))).toBe('session-missing')
    expect(refusal(new Game().attempt(redo))).toBe('session-missing')
  })

  it('name the command that they take back or make again', () => {
    const game = aGame().play(title('Un'), { type: 'add-participant', alias: 'Dora' })
    expect(game.timeline?.past.map((step) => step.command)).toStrictEqual(['rename-session', 'add-participant'])
    game.play(undo)
    expect(game.timeline?.future.map((step) => step.command)).toStrictEqual(['add-participant'])
    expect(game.play(redo).timeline?.past.at(-1)?.command).toBe('add-participant')
  })

  it('forget what was undone once something else is done', () => {
    const game = aGame().play({ type: 'add-participant', alias: 'Dora' }, undo, title('Autre'))
    expect(refusal(game.attempt(redo))).toBe('nothing-to-redo')
    expect(game.session.participants).toHaveLength(3)
  })

  it('take back a close too', () => {
    expect(anEndingGame().play({ type: 'close' }, undo).session.phase).toBe('ending')
  })
})

describe('a refusal', () => {
  it('leaves the timeline untouched, what can be redone included', () => {
    const game = aGame().play(title('Un'), undo)
    const { timeline } = game
    expect(refusal(game.attempt({ type: 'finish' }))).toBe('no-round')
    expect(game.timeline).toBe(timeline)
    expect(game.play(redo).session.title).toBe('Un')
  })
})

describe('the depth of the past', () => {
  it('is bounded; each step keeps its place since the beginning', () => {
    const game = aGame([])
    expect(game.timeline?.position).toBe(0)
    for (let count = 0; count < UNDO_DEPTH + 5; count += 1) game.play({ type: 'add-participant', alias: `${count}` })
    expect(game.timeline).toMatchObject({ position: UNDO_DEPTH + 5 })
    expect(steps(game)).toBe(UNDO_DEPTH)
    for (let count = 0; count < UNDO_DEPTH; count += 1) game.play(undo)
    expect(refusal(game.attempt(undo))).toBe('nothing-to-undo')
    expect(game.session.participants).toHaveLength(5)
    expect(game.timeline?.position).toBe(5)
    expect(game.play(redo).timeline?.position).toBe(6)
  })
})

describe('typing', () => {
  it('in one breath is undone at once, however long the breath', () => {
    const game = writing()
    const before = steps(game) ?? 0
    for (const text of ['É', 'Éc', 'Écr', 'Écri', 'Écrire']) game.play(write('one', text)).wait(2 * SECOND)
    expect(steps(game)).toBe(before + 1)
    expect(part(game.play(undo), 'one')).toBe('')
    expect(part(game.play(redo), 'one')).toBe('Écrire')
  })

  it('raises the revision and dates the change at each keystroke all the same', () => {
    const game = writing()
    const { revision } = game.session
    game.play(write('one', 'É')).wait(SECOND).play(write('one', 'Éc'))
    expect(game.session).toMatchObject({ revision: revision + 2, updatedAt: START + MINUTE + SECOND })
    expect(game.timeline?.position).toBe(steps(game))
  })

  it('after a pause of three seconds is another step', () => {
    const game = writing().play(write('one', 'Un')).wait(2999).play(write('one', 'Un deux')).wait(3000)
    expect(part(game.play(write('one', 'Un deux trois'), undo), 'one')).toBe('Un deux')
    expect(part(game.play(undo), 'one')).toBe('')
  })

  it('in another field is another step', () => {
    const game = writing().play(write('one', 'Un'), write('two', 'Deux'), undo)
    expect([part(game, 'one'), part(game, 'two')]).toStrictEqual(['Un', ''])
  })

  it('in the title is undone as a breath too', () => {
    const game = aGame().play(title('É'), title('Éq'), title('Équipe'), undo)
    expect(game.session.title).toBe('')
  })

  it('is cut by any other command', () => {
    const game = aGame().play(title('Un'), { type: 'add-participant', alias: 'Dora' }, title('Deux'), undo)
    expect(game.session).toMatchObject({ title: 'Un', participants: { length: 4 } })
  })

  it('after an undo or a redo begins a new step', () => {
    const game = aGame().play(title('Un'), { type: 'add-participant', alias: 'Dora' }, undo, title('Deux'), undo)
    expect(game.session.title).toBe('Un')
    const again = aGame().play(title('Un'), undo, redo, title('Deux'), undo)
    expect(again.session.title).toBe('Un')
  })

  it('is not what adding two notes, or two leads, is: each is its own step', () => {
    const game = anEndingGame().play(
      { type: 'add-lead', text: 'Un', level: 'team' },
      { type: 'add-lead', text: 'Deux', level: 'team' },
      undo,
    )
    expect(game.leads).toStrictEqual(['Demander une formation', 'Un'])
  })
})
