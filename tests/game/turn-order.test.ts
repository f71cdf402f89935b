import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/session'
import { nextTurn, waitingTurns } from '../../src/game/selectors'
import { shuffle } from '../../src/game/shuffle'
import { aCard } from '../support/a-card'
import { aGameAt, type Game, play, refusal } from '../support/session-builder'
import { seededRandom, START } from '../support/test-context'

const setOrder = (order: Plan['order']) => ({ type: 'set-plan', plan: { order } }) as const
const start = (game: Game, alias: string) => ({ type: 'start-turn', participantId: game.id(alias) }) as const
const pass = (game: Game, alias: string) => ({ type: 'pass-turn', participantId: game.id(alias) }) as const
const leave = (game: Game, alias: string) => ({ type: 'leave', participantId: game.id(alias) }) as const
const atTheRoundtable = (order: Plan['order']) => aGameAt('situation').play(setOrder(order), { type: 'next-stage' })
const anotherRound = (game: Game) =>
  game.play(
    { type: 'next-stage' },
    { type: 'decide', outcome: 'another' },
    { type: 'pick', card: aCard('outils-01') },
    { type: 'next-stage' },
  )

/** How often each order comes, over `times` throws of the same seeded dice. */
function tally(times: number, throwDice: (random: () => number) => readonly string[]): readonly number[] {
  const random = seededRandom(3)
  const counts = new Map<string, number>()
  for (let time = 0; time < times; time += 1) {
    const order = throwDice(random).join(' ')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  return [...counts.values()]
}

/** Six orders of three players, 100 expected each; 40 is more than four standard deviations. */
function demandSixOrders(counts: readonly number[]): void {
  expect(counts).toHaveLength(6)
  for (const count of counts) expect(Math.abs(count - 100)).toBeLessThan(40)
}

describe('chance', () => {
  it('leaves nobody out and invents nobody, whatever the dice', () => {
    for (const face of [0, 0.5, 1 - Number.EPSILON]) {
      expect([...shuffle(['a', 'b', 'c', 'd'], () => face)].sort()).toStrictEqual(['a', 'b', 'c', 'd'])
    }
    expect(shuffle([], () => 0)).toStrictEqual([])
  })

  it('changes nothing in what it is given', () => {
    const items = Object.freeze(['a', 'b', 'c'])
    shuffle(items, () => 0.9)
    expect(items).toStrictEqual(['a', 'b', 'c'])
  })
})

describe('an order made by chance', () => {
  const situation = aGameAt('situation').play(setOrder('random')).session
  const aliases = (ids: readonly string[]) =>
    ids.map((id) => situation.participants.find((one) => one.id === id)?.alias ?? id)

  it('may be any order, each as likely as the others', () => {
    demandSixOrders(
      tally(600, (random) => {
        const { rounds } = play(situation, [{ type: 'next-stage' }], { now: START, random })
        return aliases(rounds[0]?.turns.map((turn) => turn.participantId) ?? [])
      }),
    )
  })

  it('is made anew for each lap', () => {
    const game = atTheRoundtable('random').play({ type: 'next-turn' })
    demandSixOrders(
      tally(600, (random) => {
        const { rounds } = play(game.session, [{ type: 'new-lap' }], { now: START, random })
        return aliases(rounds[0]?.turns.map((turn) => turn.participantId) ?? [])
      }),
    )
  })

  it('stays once made: going away and back throws no dice', () => {
    const game = atTheRoundtable('random')
    const { order } = game
    game.play({ type: 'previous-stage' }, { type: 'next-stage' }, { type: 'next-stage' }, { type: 'previous-stage' })
    expect(game.order).toStrictEqual(order)
    expect(game.play({ type: 'next-turn' }).speaker).toBe(order[0])
  })

  it('seats only those who are there', () => {
    const game = aGameAt('situation')
    game.play(setOrder('random'), leave(game, 'Bilal'), { type: 'next-stage' })
    expect([...game.order].sort()).toStrictEqual(['Amel', 'Chloé'])
  })
})

describe('another one begins', () => {
  it('each lap, and comes round again', () => {
    const game = atTheRoundtable('seated')
    const firsts = [1, 2, 3].map(() => game.play({ type: 'next-turn' }, { type: 'new-lap' }).order)
    expect(firsts).toStrictEqual([
      ['Bilal', 'Chloé', 'Amel'],
      ['Chloé', 'Amel', 'Bilal'],
      ['Amel', 'Bilal', 'Chloé'],
    ])
  })

  it('the laps of the second round one place further than those of the first', () => {
    const game = anotherRound(atTheRoundtable('seated'))
    expect(game.order).toStrictEqual(['Bilal', 'Chloé', 'Amel'])
    expect(game.play({ type: 'next-turn' }, { type: 'new-lap' }).order).toStrictEqual(['Chloé', 'Amel', 'Bilal'])
  })

  it('each lap when the narrator points, too: it is the order in which she sees them', () => {
    const game = atTheRoundtable('pointed')
    game.play(start(game, 'Chloé'), { type: 'new-lap' })
    expect(game.order).toStrictEqual(['Bilal', 'Chloé', 'Amel'])
  })
})

describe('changing the order during the round table', () => {
  it('leaves those who had the floor where they are, and rearranges those who wait', () => {
    const game = aGameAt('roundtable', ['Amel', 'Bilal', 'Chloé', 'Dora', 'Emma'])
    game.play(start(game, 'Dora'), start(game, 'Bilal'), pass(game, 'Amel'))
    const orders = new Set<string>()
    for (let time = 0; time < 40; time += 1) {
      game.play(setOrder('random'))
      expect(game.order.slice(0, 3)).toStrictEqual(['Amel', 'Bilal', 'Dora'])
      orders.add(game.order.slice(3).join(' '))
      game.play(setOrder('seated'))
      expect(game.order).toStrictEqual(['Amel', 'Bilal', 'Dora', 'Chloé', 'Emma'])
    }
    expect([...orders].sort()).toStrictEqual(['Chloé Emma', 'Emma Chloé'])
    expect(game.speaker).toBe('Bilal')
    expect(game.withStatus('passed')).toStrictEqual(['Amel'])
  })

  it('comes back to the order as seated of this round, not to that of the first', () => {
    const game = anotherRound(atTheRoundtable('seated')).play(setOrder('random'), setOrder('seated'))
    expect(game.order).toStrictEqual(['Bilal', 'Chloé', 'Amel'])
    game.play({ type: 'next-turn' }, setOrder('pointed'), setOrder('seated'), { type: 'next-turn' })
    expect(game.speaker).toBe('Chloé')
  })

  it('throws no dice when the plan changes in something else, or says the same order', () => {
    const game = atTheRoundtable('random')
    const { order } = game
    for (let time = 0; time < 10; time += 1) {
      game.play(setOrder('random'), { type: 'set-plan', plan: { chime: time % 2 === 0, aim: `Essai ${time}` } })
      expect(game.order).toStrictEqual(order)
    }
  })

  it('before the order is set only says how it will be', () => {
    const game = aGameAt('situation').play(setOrder('pointed'))
    expect(game.order).toStrictEqual([])
    expect(game.session.plan.order).toBe('pointed')
  })
})

describe('when the narrator points at each', () => {
  it('nobody is next, and she gives the floor by name', () => {
    const game = atTheRoundtable('pointed')
    expect(nextTurn(game.session, game.round)).toBeUndefined()
    expect(waitingTurns(game.session, game.round)).toHaveLength(3)
    expect(refusal(game.attempt({ type: 'next-turn' }))).toBe('narrator-points')
    expect(game.play(start(game, 'Chloé')).speaker).toBe('Chloé')
    expect(game.play(start(game, 'Amel')).speaker).toBe('Amel')
  })

  it('the floor is free after a turn, a player who passes and one who will speak later', () => {
    const game = atTheRoundtable('pointed')
    expect(game.play(start(game, 'Amel'), { type: 'end-turn' }).speaker).toBeNull()
    expect(game.play(start(game, 'Bilal'), pass(game, 'Bilal')).speaker).toBeNull()
    game.play(start(game, 'Amel'), { type: 'postpone-turn', participantId: game.id('Amel') })
    expect(game.speaker).toBeNull()
    expect(game.withStatus('waiting')).toStrictEqual(['Chloé', 'Amel'])
  })

  it('says so even when nobody waits', () => {
    const game = atTheRoundtable('pointed')
    game.play(pass(game, 'Amel'), pass(game, 'Bilal'), pass(game, 'Chloé'))
    expect(refusal(game.attempt({ type: 'next-turn' }))).toBe('narrator-points')
  })

  it('the order goes on by itself again as soon as the plan says so', () => {
    const game = atTheRoundtable('pointed')
    game.play(start(game, 'Bilal'), setOrder('seated'), { type: 'next-turn' })
    expect(game.speaker).toBe('Amel')
  })
})
