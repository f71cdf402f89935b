import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/domain/pack'
import { eligibleCards } from '../../src/game/eligible-cards'
import { aCard, aDeck } from '../support/a-card'
import { aGame, aGameAt, createCommand, type Game, play, refusal } from '../support/session-builder'
import { seededRandom, START } from '../support/test-context'

const DECK = aDeck()
const ids = (cards: readonly Card[]) => cards.map((card) => card.id)
const draw = (deck = DECK, played: readonly string[] = []) => ({ type: 'draw', deck, played }) as const
const redraw = (deck = DECK, played: readonly string[] = []) => ({ type: 'redraw', deck, played }) as const
const toNextDraw = (game: Game) =>
  game.play({ type: 'next-stage' }, { type: 'next-stage' }, { type: 'decide', outcome: 'another' })

describe('the first draw', () => {
  it('opens a round on the card, at stage 1, its clock running', () => {
    const game = aGame().play(draw([aCard()]))
    const still = { accumulated: 0, startedAt: null }
    expect(game.session.phase).toBe('playing')
    expect(game.round).toStrictEqual({
      id: expect.stringMatching(/^[0-9a-z]{16}$/),
      startedAt: START,
      card: aCard(),
      discarded: [],
      stage: 'situation',
      clocks: { situation: { accumulated: 0, startedAt: START }, roundtable: still, resources: still, actions: still },
      breath: false,
      summaries: { situation: '', roundtable: '', resources: '', actions: '' },
      turns: [],
      lap: 1,
      usedPrompts: [],
      notes: [],
      sharedResources: [],
      decision: null,
      leads: [],
    })
  })

  it('needs two players in the room, not only on the list', () => {
    const game = aGame(['Amel', 'Bilal'])
    game.play({ type: 'leave', participantId: game.id('Bilal') })
    expect(refusal(game.attempt(draw()))).toBe('too-few-participants')
    expect(refusal(game.attempt({ type: 'pick', card: aCard() }))).toBe('too-few-participants')
    game.play({ type: 'rejoin', participantId: game.id('Bilal') })
    expect(refusal(game.attempt(draw()))).toBeNull()
  })

  it('takes the first card for the lowest number and the last one for the highest', () => {
    const before = aGame().session
    const drawn = (random: number) => play(before, [draw()], { now: START, random: () => random }).rounds[0]?.card.id
    expect(drawn(0)).toBe('donnees-01')
    expect(drawn(1 - Number.EPSILON)).toBe('posture-03')
  })

  it('gives every card the same chance', () => {
    const context = { now: START, random: seededRandom(7) }
    const before = play(null, [createCommand(['Amel', 'Bilal'])], context)
    const counts = new Map<string, number>()
    for (let time = 0; time < 6000; time += 1) {
      const id = play(before, [draw()], context).rounds[0]?.card.id ?? ''
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    // 500 expected each; 17% is more than four standard deviations.
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(85)
    expect([...counts.keys()].sort()).toStrictEqual(ids(DECK).sort())
  })
})

describe('what may be drawn', () => {
  it('keeps to the themes of the plan, all of them when none is chosen', () => {
    const { session } = aGame()
    expect(ids(eligibleCards(session, DECK, []))).toStrictEqual(ids(DECK))
    const chosen = { ...session, plan: { ...session.plan, themes: ['outils', 'posture'] as const } }
    const want = ['outils-01', 'outils-02', 'outils-03', 'posture-01', 'posture-02', 'posture-03']
    expect(ids(eligibleCards(chosen, DECK, []))).toStrictEqual(want)
  })

  it('never gives the same card twice in a session, and says when the deck is empty', () => {
    const game = aGame()
    const seen = new Set<string>()
    for (const _ of DECK) seen.add(toNextDraw(game.play(draw())).round.card.id)
    expect(seen.size).toBe(DECK.length)
    expect(refusal(game.attempt(draw()))).toBe('deck-exhausted')
  })

  it('never gives a card that was played in an earlier session', () => {
    const played = ids(DECK).filter((id) => id !== 'netiquettes-02')
    expect(aGame().play(draw(DECK, played)).round.card.id).toBe('netiquettes-02')
    expect(refusal(aGame().attempt(draw(DECK, ids(DECK))))).toBe('deck-exhausted')
  })

  it('says that the deck is empty when the chosen themes are', () => {
    const game = aGame().play({ type: 'set-plan', plan: { themes: ['outils'] } })
    expect(refusal(game.attempt(draw([aCard('posture-01')])))).toBe('deck-exhausted')
  })
})

describe('picking by hand', () => {
  it('takes any card but one of this session, whatever the themes', () => {
    const game = aGame().play({ type: 'set-plan', plan: { themes: ['outils'] } }, { type: 'pick', card: aCard() })
    toNextDraw(game)
    expect(refusal(game.attempt({ type: 'pick', card: aCard() }))).toBe('card-already-played')
    expect(refusal(game.attempt({ type: 'pick', card: aCard('posture-02') }))).toBeNull()
    expect(ids(game.session.rounds.map((round) => round.card))).toStrictEqual(['donnees-01', 'posture-02'])
  })

  it('waits for the end of the round', () => {
    expect(refusal(aGameAt('actions').attempt({ type: 'pick', card: aCard('outils-01') }))).toBe('round-under-way')
  })
})

describe('drawing again in place of a card', () => {
  it('gives another card and puts the discarded one back for later rounds', () => {
    const two = [aCard('donnees-01'), aCard('donnees-02')]
    const game = aGame().play(draw(two))
    const first = game.round.card.id
    const { id, startedAt } = game.round
    game.play(redraw(two))
    const second = game.round.card.id
    expect(second).not.toBe(first)
    expect(game.round).toMatchObject({ id, startedAt, discarded: [first], stage: 'situation' })
    expect(toNextDraw(game).play(draw(two)).round.card.id).toBe(first)
  })

  it('goes through all the others before a discarded card comes back', () => {
    const three = DECK.slice(0, 3)
    const game = aGame().play(draw(three))
    const seen = [game.round.card.id]
    for (let time = 0; time < 2; time += 1) seen.push(game.play(redraw(three)).round.card.id)
    expect([...seen].sort()).toStrictEqual(ids(three))
    game.play(redraw(three))
    expect(seen.slice(0, 2)).toContain(game.round.card.id)
    expect(game.round.discarded).toStrictEqual(seen)
  })

  it('refuses when there is no other card, and respects what was played', () => {
    const game = aGame().play(draw([aCard()]))
    expect(refusal(game.attempt(redraw([aCard()])))).toBe('deck-exhausted')
    expect(refusal(game.attempt(redraw([aCard(), aCard('outils-01')], ['outils-01'])))).toBe('deck-exhausted')
    expect(game.round.discarded).toStrictEqual([])
  })

  it('leaves the cards of earlier rounds alone', () => {
    const game = toNextDraw(aGame().play(draw(DECK.slice(0, 1)))).play(draw(DECK.slice(0, 2)))
    expect(refusal(game.attempt(redraw(DECK.slice(0, 2))))).toBe('deck-exhausted')
    game.play(redraw(DECK.slice(0, 3)))
    expect(game.session.rounds.map((round) => round.card.id)).toStrictEqual(['donnees-01', 'donnees-03'])
  })

  it('comes too late once the group has begun to speak, even back at stage 1', () => {
    const game = aGameAt('roundtable')
    expect(refusal(game.attempt(redraw()))).toBe('redraw-too-late')
    expect(refusal(game.play({ type: 'previous-stage' }).attempt(redraw()))).toBe('redraw-too-late')
  })

  it.each([0, 1])('comes too late at the round table even with %i players left', (left) => {
    const game = aGame().play(draw())
    for (const { id } of game.session.participants.slice(left)) game.play({ type: 'leave', participantId: id })
    game.play({ type: 'next-stage' })
    expect(game.order).toHaveLength(left)
    expect(refusal(game.attempt(redraw()))).toBe('redraw-too-late')
    if (left > 0) expect(refusal(game.play({ type: 'previous-stage' }).attempt(redraw()))).toBe('redraw-too-late')
  })

  it('comes too late when leads were found, even if nobody was there to speak', () => {
    const game = aGame().play(draw())
    for (const { id } of game.session.participants) game.play({ type: 'leave', participantId: id })
    game.play({ type: 'next-stage' }, { type: 'next-stage' }, { type: 'decide', outcome: 'continue' })
    game.play({ type: 'add-lead', text: 'Rappeler les absentes', level: 'team' })
    for (const type of ['previous-stage', 'previous-stage', 'previous-stage'] as const) game.play({ type })
    expect(game.session.rounds[0]?.stage).toBe('situation')
    expect(refusal(game.attempt(redraw()))).toBe('redraw-too-late')
  })
})
