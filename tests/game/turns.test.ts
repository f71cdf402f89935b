import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../src/game/apply-command'
import { nextTurn, speakingTurn } from '../../src/game/selectors'
import { aCard } from '../support/a-card'
import { aGameAt, type Game, refusal } from '../support/session-builder'
import { MINUTE, SECOND } from '../support/test-context'

const start = (game: Game, alias: string) => ({ type: 'start-turn', participantId: game.id(alias) }) as const
const pass = (game: Game, alias: string) => ({ type: 'pass-turn', participantId: game.id(alias) }) as const
const nextRound = (game: Game, card: string) =>
  game.play(
    { type: 'next-stage' },
    { type: 'decide', outcome: 'another' },
    { type: 'pick', card: aCard(card) },
    { type: 'next-stage' },
  )

describe('the order of speech', () => {
  it('is as seated, nobody speaking before the narrator says so', () => {
    const game = aGameAt('roundtable')
    expect(game.order).toStrictEqual(['Amel', 'Bilal', 'Chloé'])
    expect(game.withStatus('waiting')).toStrictEqual(game.order)
    expect(speakingTurn(game.round)).toBeUndefined()
  })

  it('starts one place further each round, and comes round again', () => {
    const game = nextRound(aGameAt('roundtable'), 'outils-01')
    expect(game.order).toStrictEqual(['Bilal', 'Chloé', 'Amel'])
    expect(nextRound(game, 'outils-02').order).toStrictEqual(['Chloé', 'Amel', 'Bilal'])
    expect(nextRound(game, 'outils-03').order).toStrictEqual(['Amel', 'Bilal', 'Chloé'])
  })

  it('is not set again when only one player is left to speak', () => {
    const game = aGameAt('situation')
    const leave = (alias: string) => ({ type: 'leave', participantId: game.id(alias) }) as const
    game.play(leave('Bilal'), leave('Chloé'), { type: 'next-stage' }, { type: 'next-turn' }, { type: 'end-turn' })
    game.play({ type: 'previous-stage' }, { type: 'next-stage' })
    expect(game.withStatus('spoken')).toStrictEqual(['Amel'])
  })

  it('stays the same when the group goes away from the round table and back', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' }, { type: 'next-turn' })
    game.play({ type: 'previous-stage' }, { type: 'next-stage' })
    expect(game.withStatus('spoken')).toStrictEqual(['Amel'])
    expect(game.speaker).toBe('Bilal')
  })
})

describe('giving the floor', () => {
  it('goes from one to the next until nobody waits, one speaker at a time', () => {
    const game = aGameAt('roundtable')
    const speakers = game.order.map(() => game.play({ type: 'next-turn' }).wait(MINUTE).speaker)
    expect(speakers).toStrictEqual(['Amel', 'Bilal', 'Chloé'])
    expect(game.withStatus('spoken')).toStrictEqual(['Amel', 'Bilal'])
    expect(nextTurn(game.session, game.round)).toBeUndefined()
    expect(refusal(game.attempt({ type: 'next-turn' }))).toBe('nobody-waiting')
    expect(game.speaker).toBe('Chloé')
    game.play({ type: 'end-turn' })
    expect(game.round.turns.map((turn) => turn.clock)).toStrictEqual(
      game.order.map(() => ({ accumulated: MINUTE, startedAt: null })),
    )
  })

  it('can be given out of order, and the turn that was under way ends', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' }).wait(MINUTE)
    game
      .play(start(game, 'Chloé'))
      .wait(30 * SECOND)
      .play({ type: 'next-turn' })
    expect(game.speaker).toBe('Bilal')
    expect(game.turn('Amel')).toMatchObject({ status: 'spoken', clock: { accumulated: MINUTE, startedAt: null } })
    expect(game.turn('Chloé')).toMatchObject({ status: 'spoken', clock: { accumulated: 30 * SECOND } })
  })

  it('gives a player who speaks again her own clock back', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' }).wait(MINUTE).play({ type: 'end-turn' }).wait(MINUTE)
    game.play(start(game, 'Amel')).wait(MINUTE).play({ type: 'end-turn' })
    expect(game.turn('Amel').clock).toStrictEqual({ accumulated: 2 * MINUTE, startedAt: null })
  })

  it('cannot be given to somebody unknown, absent, or already speaking', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' })
    expect(refusal(game.attempt({ type: 'start-turn', participantId: 'nobody' }))).toBe('participant-unknown')
    expect(refusal(game.attempt(start(game, 'Amel')))).toBe('already-speaking')
    game.play({ type: 'leave', participantId: game.id('Bilal') })
    expect(refusal(game.attempt(start(game, 'Bilal')))).toBe('participant-absent')
    expect(refusal(game.attempt(pass(game, 'Bilal')))).toBe('participant-absent')
  })

  it('says of a player who was away when the order was set that she is absent, not unknown', () => {
    const game = aGameAt('situation')
    game.play({ type: 'leave', participantId: game.id('Bilal') }, { type: 'next-stage' })
    expect(game.attempt(start(game, 'Bilal'))).toStrictEqual({
      ok: false,
      error: { code: 'participant-absent', values: { alias: 'Bilal' } },
    })
  })

  it('cannot be given to a player whom a file seats nowhere', () => {
    const { session, context } = aGameAt('roundtable')
    const [amel] = session.participants
    const read = { ...session, rounds: session.rounds.map((round) => ({ ...round, turns: round.turns.slice(1) })) }
    const command = { type: 'start-turn', participantId: amel?.id ?? '' } as const
    expect(refusal(applyCommand(read, command, context))).toBe('participant-unknown')
  })

  it('only happens at the round table', () => {
    for (const stage of ['situation', 'resources', 'actions'] as const) {
      expect(refusal(aGameAt(stage).attempt({ type: 'next-turn' }))).toBe('not-in-roundtable')
    }
    const drawing = aGameAt('resources').play({ type: 'decide', outcome: 'another' })
    expect(refusal(drawing.attempt({ type: 'next-turn' }))).toBe('not-in-roundtable')
    const { session, context } = aGameAt('roundtable')
    const ending = { ...session, phase: 'ending' as const }
    expect(refusal(applyCommand(ending, { type: 'next-turn' }, context))).toBe('not-in-roundtable')
  })
})

describe('passing', () => {
  it('of the one who speaks gives the floor to the next who waits', () => {
    const game = aGameAt('roundtable')
      .play({ type: 'next-turn' })
      .wait(5 * SECOND)
    game.play(pass(game, 'Amel')).wait(MINUTE)
    expect(game.speaker).toBe('Bilal')
    expect(game.turn('Amel')).toMatchObject({ status: 'passed', clock: { accumulated: 5 * SECOND, startedAt: null } })
    expect(game.turn('Bilal').clock.startedAt).toBe(game.context.now - MINUTE)
  })

  it('of the last one leaves the floor free', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' }, { type: 'next-turn' }, { type: 'next-turn' })
    expect(game.play(pass(game, 'Chloé')).speaker).toBeNull()
    expect(game.turn('Chloé').clock.startedAt).toBeNull()
  })

  it('of one who waits does not touch the one who speaks', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' })
    expect(game.play(pass(game, 'Bilal')).speaker).toBe('Amel')
    expect(game.play({ type: 'next-turn' }).speaker).toBe('Chloé')
  })

  it('when nobody speaks opens no turn', () => {
    const game = aGameAt('roundtable')
    expect(game.play(pass(game, 'Amel')).speaker).toBeNull()
  })

  it('is not for ever: she may take the floor later', () => {
    const game = aGameAt('roundtable')
    game.play(pass(game, 'Amel'))
    expect(refusal(game.attempt(pass(game, 'Amel')))).toBe('already-passed')
    expect(game.play(start(game, 'Amel')).speaker).toBe('Amel')
  })
})

describe('ending a turn', () => {
  it('leaves the others as they are, and the floor free', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' }).wait(MINUTE).play({ type: 'end-turn' })
    expect(game.speaker).toBeNull()
    expect(game.withStatus('waiting')).toStrictEqual(['Bilal', 'Chloé'])
    expect(refusal(game.attempt({ type: 'end-turn' }))).toBe('no-speaker')
  })
})
