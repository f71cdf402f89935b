// Speaking later, and going round once more: nobody loses what she had spoken.
import { describe, expect, it } from 'vitest'
import { waitingTurns } from '../../src/game/selectors'
import { spokenTime } from '../../src/game/turns'
import { aGameAt, type Game, refusal } from '../support/session-builder'
import { MINUTE, SECOND } from '../support/test-context'

const HOUR = 60 * MINUTE
const start = (game: Game, alias: string) => ({ type: 'start-turn', participantId: game.id(alias) }) as const
const postpone = (game: Game, alias: string) => ({ type: 'postpone-turn', participantId: game.id(alias) }) as const
const leave = (game: Game, alias: string) => ({ type: 'leave', participantId: game.id(alias) }) as const
const rejoin = (game: Game, alias: string) => ({ type: 'rejoin', participantId: game.id(alias) }) as const
const waiting = (game: Game) =>
  waitingTurns(game.session, game.round).map(({ participantId }) => game.alias(participantId))
const spoken = (game: Game, alias: string) => spokenTime(game.turn(alias), game.context.now)
const NEXT = { type: 'next-turn' } as const
const END = { type: 'end-turn' } as const
const NEW_LAP = { type: 'new-lap' } as const
const stopped = { accumulated: 0, startedAt: null }

/** Amel has spoken a minute, Bilal speaks since 20 seconds, Chloé waits. */
const inTheMiddle = (): Game =>
  aGameAt('roundtable')
    .play(NEXT)
    .wait(MINUTE)
    .play(NEXT)
    .wait(20 * SECOND)

describe('speaking later', () => {
  it('puts one who waits behind all the others, and leaves the speaker in peace', () => {
    const game = aGameAt('roundtable', ['Amel', 'Bilal', 'Chloé', 'Dora']).play(NEXT)
    game.play(postpone(game, 'Bilal'))
    expect(game.speaker).toBe('Amel')
    expect(waiting(game)).toStrictEqual(['Chloé', 'Dora', 'Bilal'])
    game.play(postpone(game, 'Chloé'))
    expect(waiting(game)).toStrictEqual(['Dora', 'Bilal', 'Chloé'])
    expect(game.play(NEXT).speaker).toBe('Dora')
  })

  it('when nobody speaks opens no turn', () => {
    const game = aGameAt('roundtable')
    expect(game.play(postpone(game, 'Amel')).speaker).toBeNull()
    expect(waiting(game)).toStrictEqual(['Bilal', 'Chloé', 'Amel'])
  })

  it('of the one who speaks gives the floor to the next, and keeps what she has spoken for later', () => {
    const game = inTheMiddle()
    game.play(postpone(game, 'Bilal'))
    expect(game.speaker).toBe('Chloé')
    expect(game.turn('Bilal')).toMatchObject({
      status: 'waiting',
      clock: { accumulated: 20 * SECOND, startedAt: null },
      before: 0,
    })
    game
      .wait(MINUTE)
      .play(NEXT)
      .wait(10 * SECOND)
    expect(game.speaker).toBe('Bilal')
    expect(spoken(game, 'Bilal')).toBe(30 * SECOND)
  })

  it('makes no sense for the last one who waits, and says who keeps her place', () => {
    const game = inTheMiddle()
    const refused = { ok: false, error: { code: 'nobody-behind', values: { alias: 'Chloé' } } }
    expect(game.attempt(postpone(game, 'Chloé'))).toStrictEqual(refused)
    expect(game.play(NEXT).attempt(postpone(game, 'Chloé'))).toStrictEqual(refused)
    expect(game.speaker).toBe('Chloé')
  })

  it('does not count those who are away as waiting: she would have the floor again at once', () => {
    const game = inTheMiddle()
    game.play(leave(game, 'Chloé'))
    expect(refusal(game.attempt(postpone(game, 'Bilal')))).toBe('nobody-behind')
    expect(game.speaker).toBe('Bilal')
  })

  it('is not for one who has had her turn or passed, is away or unknown', () => {
    const game = inTheMiddle()
    expect(refusal(game.attempt(postpone(game, 'Amel')))).toBe('turn-not-waiting')
    game.play({ type: 'pass-turn', participantId: game.id('Bilal') })
    expect(refusal(game.attempt(postpone(game, 'Bilal')))).toBe('turn-not-waiting')
    game.play(leave(game, 'Chloé'))
    expect(refusal(game.attempt(postpone(game, 'Chloé')))).toBe('participant-absent')
    expect(refusal(game.attempt({ type: 'postpone-turn', participantId: 'nobody' }))).toBe('participant-unknown')
  })
})

describe('another lap', () => {
  it('lets everybody wait again, whatever she did, nobody speaking', () => {
    const game = inTheMiddle()
    game.play({ type: 'pass-turn', participantId: game.id('Chloé') }, NEW_LAP)
    expect(game.round.lap).toBe(2)
    expect(game.speaker).toBeNull()
    expect(game.withStatus('waiting')).toStrictEqual(['Bilal', 'Chloé', 'Amel'])
    expect(game.round.turns.map(({ clock }) => clock)).toStrictEqual([stopped, stopped, stopped])
  })

  it('begins each clock anew and keeps what was spoken in the laps before', () => {
    const game = inTheMiddle().play(NEW_LAP)
    expect(game.turn('Amel')).toMatchObject({ before: MINUTE, clock: stopped })
    expect(game.turn('Bilal')).toMatchObject({ before: 20 * SECOND, clock: stopped })
    expect(game.turn('Chloé')).toMatchObject({ before: 0, clock: stopped })
    game
      .play(start(game, 'Amel'))
      .wait(5 * SECOND)
      .play(END)
    expect(game.turn('Amel').clock).toStrictEqual({ accumulated: 5 * SECOND, startedAt: null })
    expect(spoken(game, 'Amel')).toBe(65 * SECOND)
    game.play(NEW_LAP).wait(HOUR)
    expect(game.round.lap).toBe(3)
    expect(game.turn('Amel').before).toBe(65 * SECOND)
    expect(spoken(game, 'Amel')).toBe(65 * SECOND)
  })

  it('is refused while nobody has had the floor in this one', () => {
    const game = aGameAt('roundtable')
    expect(refusal(game.attempt(NEW_LAP))).toBe('nobody-has-spoken')
    game.play(NEXT, NEW_LAP)
    expect(refusal(game.attempt(NEW_LAP))).toBe('nobody-has-spoken')
    game.play({ type: 'pass-turn', participantId: game.id('Amel') }, NEW_LAP)
    expect(game.round.lap).toBe(3)
  })

  it('passes over a player who is away, and waits for her if she comes back', () => {
    const game = inTheMiddle()
    game.play(leave(game, 'Bilal'), NEW_LAP, NEXT)
    expect(game.speaker).toBe('Chloé')
    game.play(rejoin(game, 'Bilal'), NEXT)
    expect(game.speaker).toBe('Bilal')
    expect(game.turn('Bilal').before).toBe(20 * SECOND)
  })

  it('seats whoever arrives meanwhile last, with nothing spoken', () => {
    const game = inTheMiddle().play(NEW_LAP, { type: 'add-participant', alias: 'Dora' })
    expect(game.order.at(-1)).toBe('Dora')
    expect(game.turn('Dora')).toMatchObject({ status: 'waiting', before: 0, clock: stopped })
  })

  it('belongs to its round: the next one begins at the first', () => {
    const game = inTheMiddle().play(NEW_LAP, { type: 'next-stage' }, { type: 'decide', outcome: 'another' })
    game.play({ type: 'draw', deck: [{ ...game.round.card, id: 'autre' }], played: [] }, { type: 'next-stage' })
    expect(game.round.lap).toBe(1)
    expect(game.round.turns.map(({ before }) => before)).toStrictEqual([0, 0, 0])
  })

  it('can be undone to the millisecond', () => {
    const game = inTheMiddle()
    const { turns } = game.round
    game.wait(MINUTE).play(NEW_LAP).wait(MINUTE).play({ type: 'undo' })
    expect(game.round.turns).toStrictEqual(turns)
    expect(spoken(game, 'Bilal')).toBe(2 * MINUTE + 20 * SECOND)
  })
})

describe('the time spoken over the laps', () => {
  it('grows only while she speaks', () => {
    const game = inTheMiddle().play(NEW_LAP, NEXT)
    expect(game.speaker).toBe('Bilal')
    expect(spoken(game.wait(10 * SECOND), 'Bilal')).toBe(30 * SECOND)
    expect(spoken(game.play({ type: 'pause-turn' }).wait(HOUR), 'Bilal')).toBe(30 * SECOND)
    expect(spoken(game.play({ type: 'resume-turn' }).wait(SECOND), 'Bilal')).toBe(31 * SECOND)
    expect(spoken(game.play({ type: 'next-stage' }).wait(HOUR), 'Bilal')).toBe(31 * SECOND)
    expect(spoken(game, 'Amel')).toBe(MINUTE)
  })

  it('counts a pause as a pause when the lap ends during it', () => {
    const game = inTheMiddle().play({ type: 'pause-turn' }).wait(HOUR).play(NEW_LAP)
    expect(game.turn('Bilal').before).toBe(20 * SECOND)
  })

  it('stays with a player who leaves while she speaks', () => {
    const game = inTheMiddle().play(NEW_LAP, NEXT).wait(SECOND)
    game.play(leave(game, 'Bilal')).wait(HOUR)
    expect(game.turn('Bilal')).toMatchObject({ before: 20 * SECOND, clock: { accumulated: SECOND, startedAt: null } })
    expect(spoken(game, 'Bilal')).toBe(21 * SECOND)
    game.play(rejoin(game, 'Bilal'), NEW_LAP)
    expect(game.turn('Bilal').before).toBe(21 * SECOND)
  })

  it('loses nothing, and gains nothing, when the clock of the device is set back', () => {
    const game = inTheMiddle().play(NEW_LAP, NEXT).wait(-HOUR)
    expect(spoken(game, 'Bilal')).toBe(20 * SECOND)
    game.play(NEW_LAP)
    expect(game.turn('Bilal').before).toBe(20 * SECOND)
    game.play(start(game, 'Bilal')).wait(SECOND).play(END)
    expect(spoken(game, 'Bilal')).toBe(21 * SECOND)
  })

  it('is nothing for a turn that began later than the device now says, and the others keep theirs', () => {
    const game = inTheMiddle().wait(-HOUR).play(NEW_LAP)
    expect(game.turn('Bilal').before).toBe(0)
    expect(game.turn('Amel').before).toBe(MINUTE)
  })
})
