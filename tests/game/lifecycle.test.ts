import { describe, expect, it } from 'vitest'
import { type Plan, USUAL_TURNS } from '../../src/domain/session'
import { aCard } from '../support/a-card'
import { aGame, aGameAt, anEndingGame, createCommand, Game, refusal } from '../support/session-builder'
import { MINUTE, START } from '../support/test-context'

const setPlan = (plan: Partial<Plan>) => ({ type: 'set-plan', plan }) as const
const title = (text: string) => ({ type: 'rename-session', title: text }) as const

describe('the title', () => {
  it('is one line of 120 characters at most, and may be empty', () => {
    const game = aGame().play(title('  Équipe\nde  secteur '))
    expect(game.session.title).toBe('Équipe de secteur')
    expect(refusal(game.attempt(title('x'.repeat(121))))).toBe('title-too-long')
    expect(game.play(title('x'.repeat(120))).session.title).toHaveLength(120)
    expect(game.play(title(' ')).session.title).toBe('')
  })
})

describe('the plan', () => {
  it('changes in part, the rest as it was', () => {
    const game = aGame().play(
      setPlan({ themes: ['outils'], levels: ['team'] }),
      setPlan({ aim: ' Décider\nensemble ' }),
    )
    expect(game.session.plan).toStrictEqual({
      ...USUAL_TURNS,
      themes: ['outils'],
      levels: ['team'],
      aim: 'Décider ensemble',
      minutes: 90,
    })
  })

  it('has an aim of 300 characters at most', () => {
    const game = aGame()
    expect(refusal(game.attempt(setPlan({ aim: 'x'.repeat(301) })))).toBe('aim-too-long')
    expect(refusal(game.attempt(setPlan({ aim: ` ${'x'.repeat(300)} ` })))).toBeNull()
  })

  it('lasts from 1 to 600 whole minutes', () => {
    const game = aGame()
    const minutes = (count: number) => refusal(game.attempt(setPlan({ minutes: count })))
    for (const count of [0, -5, 601, 1.5, Number.NaN]) expect(minutes(count)).toBe('minutes-out-of-range')
    expect(minutes(1)).toBeNull()
    expect(minutes(600)).toBeNull()
    expect(game.session.plan.minutes).toBe(600)
  })

  it('may say how long a turn should last: from 10 to 1,800 whole seconds, or nothing', () => {
    const game = aGame()
    const target = (turnSeconds: number | null) => refusal(game.attempt(setPlan({ turnSeconds })))
    for (const seconds of [9, 0, -90, 1801, 90.5, Number.NaN, Infinity]) {
      expect(target(seconds)).toBe('turn-seconds-out-of-range')
    }
    expect(game.session.plan.turnSeconds).toBeNull()
    for (const seconds of [10, 1800, null]) {
      expect(target(seconds)).toBeNull()
      expect(game.session.plan.turnSeconds).toBe(seconds)
    }
  })

  it('is checked in the same way when the session is made', () => {
    const plan = { ...aGame().session.plan, turnSeconds: 9 }
    expect(refusal(new Game().attempt(createCommand(['Amel'], { plan })))).toBe('turn-seconds-out-of-range')
    const asked = { ...plan, order: 'random', turnSeconds: 90, chime: true, showTimes: true } as const
    expect(new Game().play(createCommand(['Amel'], { plan: asked })).session.plan).toStrictEqual(asked)
  })

  it('says of each thing apart whether it sounds and whether times are shown', () => {
    const game = aGame().play(setPlan({ chime: true }))
    expect(game.session.plan).toStrictEqual({ ...aGame().session.plan, chime: true })
    game.play(setPlan({ showTimes: true }), setPlan({ chime: false }))
    expect(game.session.plan).toStrictEqual({ ...aGame().session.plan, showTimes: true })
  })

  it('may change at any moment until the session is closed', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' }, setPlan({ turnSeconds: 120, chime: true }))
    expect(game.speaker).toBe('Amel')
    expect(game.session.plan).toMatchObject({ turnSeconds: 120, chime: true })
    const closed = anEndingGame().play({ type: 'close' })
    expect(refusal(closed.attempt(setPlan({ chime: true })))).toBe('session-closed')
  })
})

describe('a command', () => {
  it('raises the revision by one and dates the change, not the creation', () => {
    const game = aGame().wait(MINUTE).play(title('Un'))
    expect(game.session).toMatchObject({ revision: 2, createdAt: START, updatedAt: START + MINUTE })
    expect(game.wait(MINUTE).play(title('Deux')).session).toMatchObject({ revision: 3, updatedAt: START + 2 * MINUTE })
  })

  it('needs a session, except the one that makes it', () => {
    expect(refusal(new Game().attempt(title('Rien')))).toBe('session-missing')
    expect(refusal(aGame().attempt(createCommand(['Dora', 'Emma'])))).toBe('session-exists')
  })

  it('that the game does not know is a bug, and throws', () => {
    expect(() => aGame().attempt({ type: 'dance' } as never)).toThrow('unexpected case')
  })
})

describe('the end of a session', () => {
  it('comes after the leads, the clocks stopped', () => {
    const game = aGameAt('actions')
      .wait(7 * MINUTE)
      .play({ type: 'finish' })
    expect(game.session.phase).toBe('ending')
    expect(game.round.clocks.actions).toStrictEqual({ accumulated: 7 * MINUTE, startedAt: null })
    expect(refusal(game.attempt({ type: 'finish' }))).toBe('already-ending')
  })

  it('does not come before them', () => {
    expect(refusal(aGame().attempt({ type: 'finish' }))).toBe('no-round')
    expect(refusal(aGameAt('resources').attempt({ type: 'finish' }))).toBe('not-in-actions')
  })

  it('comes too when the group renounces another card', () => {
    const game = aGameAt('resources').play({ type: 'decide', outcome: 'another' }, { type: 'finish' })
    expect(game.session.phase).toBe('ending')
  })

  it('is left for another card when the group has time after all, and may be come back to', () => {
    const game = anEndingGame()
    expect(game.play({ type: 'draw-again' }).session).toMatchObject({ phase: 'drawing', rounds: { length: 1 } })
    expect(refusal(game.attempt({ type: 'draw-again' }))).toBe('not-ending')
    expect(game.play({ type: 'finish' }).session.phase).toBe('ending')
    game.play({ type: 'draw-again' }, { type: 'pick', card: aCard('outils-01') })
    expect(game.session).toMatchObject({ phase: 'playing', rounds: { length: 2 } })
    expect(refusal(game.attempt({ type: 'draw-again' }))).toBe('not-ending')
  })

  it('is not the last word: another card may be drawn', () => {
    const game = anEndingGame().play({ type: 'pick', card: aCard('outils-01') })
    expect(game.session).toMatchObject({ phase: 'playing' })
    expect(game.session.rounds).toHaveLength(2)
  })
})

describe('closing', () => {
  it('comes after the end', () => {
    expect(refusal(aGame().attempt({ type: 'close' }))).toBe('not-ending')
    expect(refusal(aGameAt('actions').attempt({ type: 'close' }))).toBe('not-ending')
    expect(anEndingGame().play({ type: 'close' }).session.phase).toBe('closed')
  })

  it('leaves nothing to change but the name', () => {
    const game = anEndingGame().play({ type: 'close' })
    for (const command of [
      setPlan({ aim: 'x' }),
      { type: 'close' },
      { type: 'finish' },
      { type: 'pick', card: aCard('outils-01') },
      { type: 'previous-stage' },
      { type: 'add-participant', alias: 'Dora' },
      { type: 'add-note', text: 'x', visibility: 'shared' },
      { type: 'add-lead', text: 'x', level: 'team' },
      { type: 'start-synthesis', parts: [] },
      createCommand(['Dora', 'Emma']),
    ] as const) {
      expect(refusal(game.attempt(command))).toBe('session-closed')
    }
    expect(game.play(title('Mardi')).session).toMatchObject({ phase: 'closed', title: 'Mardi' })
  })

  it('can be undone by opening again', () => {
    const game = anEndingGame()
    expect(refusal(game.attempt({ type: 'reopen' }))).toBe('session-not-closed')
    expect(game.play({ type: 'close' }, { type: 'reopen' }).session.phase).toBe('ending')
  })
})
