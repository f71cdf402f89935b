import { describe, expect, it } from 'vitest'
import { USUAL_TURNS } from '../../src/domain/session'
import { isCrowded } from '../../src/game/selectors'
import { aCard } from '../support/a-card'
import { aGame, aGameAt, createCommand, Game, refusal } from '../support/session-builder'
import { MINUTE, START } from '../support/test-context'

const tenPlayers = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']

describe('making the table', () => {
  it('creates a session that waits for a card, at revision 1, with nothing in it but what was asked', () => {
    const game = aGame(['Amel', 'Bilal'], { kind: 'rehearsal' })
    expect(game.session).toStrictEqual({
      format: 4,
      id: expect.stringMatching(/^[0-9a-z]{16}$/),
      revision: 1,
      kind: 'rehearsal',
      title: '',
      createdAt: START,
      updatedAt: START,
      pack: { id: 'reflextics', version: '1.0.0', language: 'fr' },
      phase: 'drawing',
      closedAt: null,
      keep: false,
      forgottenAt: null,
      participants: [
        { id: expect.stringMatching(/^[0-9a-z]{16}$/), alias: 'Amel', mark: 0, present: true },
        { id: expect.stringMatching(/^[0-9a-z]{16}$/), alias: 'Bilal', mark: 1, present: true },
      ],
      plan: {
        themes: [],
        levels: [],
        aim: '',
        minutes: 90,
        order: 'seated',
        turnSeconds: null,
        chime: false,
        showTimes: false,
      },
      compass: { before: null, after: null },
      words: [],
      rounds: [],
      priority: null,
      synthesis: null,
    })
    expect(new Set([game.session.id, game.id('Amel'), game.id('Bilal')]).size).toBe(3)
  })

  it('refuses the whole creation when one alias or the plan does not hold', () => {
    expect(refusal(new Game().attempt(createCommand(['Amel', 'amel', 'Chloé'])))).toBe('alias-taken')
    expect(refusal(new Game().attempt(createCommand(['Amel', ' '])))).toBe('alias-empty')
    const plan = { ...USUAL_TURNS, themes: [], levels: [], aim: '', minutes: 0 }
    expect(refusal(new Game().attempt(createCommand(['Amel'], { plan })))).toBe('minutes-out-of-range')
  })

  it('cleans an alias: one line, no control or direction characters, trimmed', () => {
    const game = aGame(['  Marie \r\n\u0007 Jo\u202Esée\u0085 '])
    expect(game.session.participants[0]?.alias).toBe('Marie Josée')
  })

  it('takes an alias of 40 characters and refuses one of 41', () => {
    const game = aGame([])
    expect(refusal(game.attempt({ type: 'add-participant', alias: 'é'.repeat(41) }))).toBe('alias-too-long')
    expect(refusal(game.attempt({ type: 'add-participant', alias: ` ${'é'.repeat(40)} ` }))).toBeNull()
  })

  it('sees two aliases as one whatever their capitals and accents in capitals', () => {
    expect(refusal(aGame(['Éva']).attempt({ type: 'add-participant', alias: 'éVA' }))).toBe('alias-taken')
    const decomposed = 'Éva'.normalize('NFD')
    expect(refusal(aGame(['Éva']).attempt({ type: 'add-participant', alias: decomposed }))).toBe('alias-taken')
  })

  it('warns about more than ten players, and lets them play', () => {
    const game = aGame(tenPlayers)
    expect(isCrowded(game.session)).toBe(false)
    game.play({ type: 'add-participant', alias: 'K' })
    expect(isCrowded(game.session)).toBe(true)
    game.play({ type: 'leave', participantId: game.id('A') })
    expect(isCrowded(game.session)).toBe(false)
    game.play({ type: 'rejoin', participantId: game.id('A') }, { type: 'pick', card: aCard() }, { type: 'next-stage' })
    expect(game.order).toHaveLength(11)
  })
})

describe('naming', () => {
  it('renames a player who stays herself, even when only capitals change', () => {
    const game = aGame(['amel', 'Bilal'])
    const before = game.id('amel')
    game.play({ type: 'rename-participant', participantId: before, alias: ' Amel ' })
    expect(game.session.participants).toMatchObject([
      { id: before, alias: 'Amel', mark: 0 },
      { alias: 'Bilal', mark: 1 },
    ])
  })

  it('refuses to rename a player as another, or as nothing', () => {
    const game = aGame(['Amel', 'Bilal'])
    const participantId = game.id('Amel')
    expect(refusal(game.attempt({ type: 'rename-participant', participantId, alias: 'bilal' }))).toBe('alias-taken')
    expect(refusal(game.attempt({ type: 'rename-participant', participantId, alias: '\n' }))).toBe('alias-empty')
  })

  it('gives no mark to two players, even when one was removed', () => {
    const game = aGame(['Amel', 'Bilal', 'Chloé'])
    game.play({ type: 'remove-participant', participantId: game.id('Amel') })
    game.play({ type: 'add-participant', alias: 'Dora' })
    expect(game.session.participants).toMatchObject([
      { alias: 'Bilal', mark: 1 },
      { alias: 'Chloé', mark: 2 },
      { alias: 'Dora', mark: 3 },
    ])
  })
})

describe('coming and going', () => {
  it('ends the turn of a player who leaves while speaking, and nobody is blocked', () => {
    const game = aGameAt('roundtable')
      .play({ type: 'next-turn' })
      .wait(2 * MINUTE)
    game.play({ type: 'leave', participantId: game.id('Amel') })
    expect(game.turn('Amel')).toMatchObject({
      status: 'spoken',
      clock: { accumulated: 2 * MINUTE, startedAt: null },
    })
    expect(game.speaker).toBeNull()
    expect(game.play({ type: 'next-turn' }).speaker).toBe('Bilal')
  })

  it('leaves the one who speaks in peace when another goes', () => {
    const game = aGameAt('roundtable').play({ type: 'next-turn' })
    game.play({ type: 'leave', participantId: game.id('Bilal') })
    expect(game.speaker).toBe('Amel')
    expect(game.turn('Bilal').status).toBe('waiting')
  })

  it('passes over an absent player, who gets her place again when she is back', () => {
    const game = aGameAt('roundtable')
    game.play({ type: 'leave', participantId: game.id('Amel') }, { type: 'next-turn' })
    expect(game.speaker).toBe('Bilal')
    game.play({ type: 'rejoin', participantId: game.id('Amel') }, { type: 'next-turn' })
    expect(game.speaker).toBe('Amel')
    expect(game.order).toStrictEqual(['Amel', 'Bilal', 'Chloé'])
  })

  it('lets whoever arrives late speak last, new or back again', () => {
    const game = aGame()
    game.play(
      { type: 'leave', participantId: game.id('Amel') },
      { type: 'pick', card: aCard() },
      { type: 'next-stage' },
    )
    expect(game.order).toStrictEqual(['Bilal', 'Chloé'])
    game.play({ type: 'add-participant', alias: 'Dora' }, { type: 'rejoin', participantId: game.id('Amel') })
    expect(game.order).toStrictEqual(['Bilal', 'Chloé', 'Dora', 'Amel'])
    expect(game.turn('Amel')).toMatchObject({ status: 'waiting', clock: { accumulated: 0, startedAt: null } })
  })

  it.each([
    ['nobody', 0],
    ['one player', 1],
    ['two players', 2],
  ])('keeps the order that was set with %s when the group is back at stage 1 and others come', (_who, seated) => {
    const game = aGameAt('situation')
    const leave = game.session.participants
      .slice(seated)
      .map(({ id }) => ({ type: 'leave', participantId: id }) as const)
    game.play(...leave, { type: 'next-stage' })
    if (seated > 0) game.play({ type: 'next-turn' })
    game.play({ type: 'previous-stage' }, { type: 'rejoin', participantId: game.id('Chloé') })
    game.play({ type: 'add-participant', alias: 'Dora' }, { type: 'next-stage' })
    expect(game.order).toStrictEqual([...['Amel', 'Bilal'].slice(0, seated), 'Chloé', 'Dora'])
    expect(game.speaker).toBe(seated > 0 ? 'Amel' : null)
  })

  it('seats whoever arrives before the order is set as she arrived', () => {
    const game = aGameAt('situation').play({ type: 'add-participant', alias: 'Dora' })
    expect(game.order).toStrictEqual([])
    expect(game.play({ type: 'next-stage' }).order).toStrictEqual(['Amel', 'Bilal', 'Chloé', 'Dora'])
  })

  it('seats those who come back to a round table that everybody had left', () => {
    const game = aGameAt('situation')
    game.play(...['Amel', 'Bilal', 'Chloé'].map((one) => ({ type: 'leave', participantId: game.id(one) }) as const))
    game.play({ type: 'next-stage' })
    expect(refusal(game.attempt({ type: 'next-turn' }))).toBe('nobody-waiting')
    game.play({ type: 'rejoin', participantId: game.id('Bilal') }, { type: 'add-participant', alias: 'Dora' })
    expect(game.order).toStrictEqual(['Bilal', 'Dora'])
    expect(game.play({ type: 'next-turn' }).speaker).toBe('Bilal')
  })

  it('lets a group that has begun go on with one player, or none', () => {
    const game = aGameAt('resources')
    game.play(...['Amel', 'Bilal', 'Chloé'].map((one) => ({ type: 'leave', participantId: game.id(one) }) as const))
    game.play(
      { type: 'decide', outcome: 'another' },
      { type: 'pick', card: aCard('outils-01') },
      { type: 'next-stage' },
    )
    expect(game.round.stage).toBe('roundtable')
  })
})
