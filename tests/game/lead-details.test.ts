// What is said of a lead beside its words, and two leads that were one.
import { describe, expect, it } from 'vitest'
import type { LeadDetail } from '../../src/domain/session'
import { LEVERAGES } from '../../src/domain/vocabulary'
import { aCard } from '../support/a-card'
import { aGameAt, type Game, refusal } from '../support/session-builder'

const add = (text: string) => ({ type: 'add-lead', text, level: 'team' }) as const
const board = (): Game => aGameAt('actions').play(add('Un'), add('Deux'), add('Trois'))
const detail = (game: Game, text: string, change: Partial<LeadDetail>) =>
  ({ type: 'detail-lead', leadId: game.lead(text).id, detail: change }) as const
const weigh = (game: Game, text: string, weight: number) =>
  ({ type: 'weigh-lead', leadId: game.lead(text).id, weight }) as const
const merge = (game: Game, text: string, into: string) =>
  ({ type: 'merge-leads', leadId: game.lead(text).id, intoId: game.lead(into).id }) as const
const prioritise = (game: Game, text: string) => ({ type: 'prioritise', leadId: game.lead(text).id }) as const

describe('the details of a lead', () => {
  it('are given one by one, each on one line, the others staying', () => {
    const game = board()
    game.play(detail(game, 'Deux', { escalateTo: ' La direction\n du service\u0000 ' }))
    game.play(detail(game, 'Deux', { role: 'Référente', reviewOn: '2026-03-31' }))
    expect(game.lead('Deux')).toMatchObject({
      escalateTo: 'La direction du service',
      role: 'Référente',
      reviewOn: '2026-03-31',
    })
    expect(game.lead('Un')).toMatchObject({ escalateTo: '', role: '', reviewOn: null })
    game.play(detail(game, 'Deux', { role: '', reviewOn: null }), detail(game, 'Deux', {}))
    expect(game.lead('Deux')).toMatchObject({ escalateTo: 'La direction du service', role: '', reviewOn: null })
  })

  it.each(['escalateTo', 'role'] as const)('hold 120 characters and no more (%s)', (key) => {
    const game = board()
    game.play(detail(game, 'Un', { [key]: ` ${'x'.repeat(120)} ` }))
    expect(game.lead('Un')[key]).toHaveLength(120)
    expect(refusal(game.attempt(detail(game, 'Un', { [key]: 'x'.repeat(121) })))).toBe('detail-too-long')
  })

  it.each(['2026-01-01', '2026-12-31', '2026-04-30', '2028-02-29', '2000-02-29'])('take the day %s', (reviewOn) => {
    const game = board()
    expect(game.play(detail(game, 'Un', { reviewOn })).lead('Un').reviewOn).toBe(reviewOn)
  })

  it.each([
    ...['2026-02-30', '2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32'],
    ...['2026-1-1', '31/03/2026', '', ' 2026-03-31', '2026-03-31\n', '2026-03-31T00:00:00Z', '+002026-03-31', 'demain'],
  ])('refuse %j, which no calendar has', (reviewOn) => {
    const game = board()
    expect(refusal(game.attempt(detail(game, 'Un', { role: 'Référente', reviewOn })))).toBe('day-invalid')
    expect(game.lead('Un')).toMatchObject({ role: '', reviewOn: null })
  })

  it('go where the lead goes', () => {
    const game = board()
    game.play(detail(game, 'Un', { role: 'Référente' }))
    game.play({ type: 'move-lead', leadId: game.lead('Un').id, level: 'policy', before: null })
    game.play({ type: 'edit-lead', leadId: game.lead('Un').id, text: 'Premier' })
    expect(game.lead('Premier')).toMatchObject({ role: 'Référente', level: 'policy' })
  })
})

describe('merging two leads', () => {
  it('leaves the other one, with its words, its place and its date', () => {
    const game = board()
    const { id, at, text, level } = game.lead('Trois')
    game.play(merge(game, 'Un', 'Trois'))
    expect(game.leads).toStrictEqual(['Deux', 'Trois'])
    expect(game.lead('Trois')).toMatchObject({ id, at, text, level })
  })

  it('adds up the points, to 99 at most', () => {
    const game = board()
    game.play(weigh(game, 'Un', 3), weigh(game, 'Deux', 4), merge(game, 'Un', 'Deux'))
    expect(game.lead('Deux').weight).toBe(7)
    game.play(weigh(game, 'Trois', 92), merge(game, 'Trois', 'Deux'))
    expect(game.lead('Deux').weight).toBe(99)
    game.play(add('Un'), weigh(game, 'Deux', 60))
    game.play(weigh(game, 'Un', 60), merge(game, 'Un', 'Deux'))
    expect(game.lead('Deux').weight).toBe(99)
  })

  it('takes over what the one that stays does not say yet, and nothing that it says', () => {
    const [ours, negotiate] = LEVERAGES
    const game = board()
    const leverage = (text: string, value: typeof ours | typeof negotiate) =>
      ({ type: 'set-leverage', leadId: game.lead(text).id, leverage: value }) as const
    const full = { escalateTo: 'La direction', role: 'Référente', reviewOn: '2026-03-31' }
    game.play(leverage('Un', ours), detail(game, 'Un', full), merge(game, 'Un', 'Deux'))
    expect(game.lead('Deux')).toMatchObject({ ...full, leverage: ours })
    game.play(leverage('Trois', negotiate), detail(game, 'Trois', { escalateTo: 'La ville', reviewOn: '2027-01-01' }))
    game.play(merge(game, 'Deux', 'Trois'))
    expect(game.leads).toStrictEqual(['Trois'])
    expect(game.lead('Trois')).toMatchObject({
      leverage: negotiate,
      escalateTo: 'La ville',
      role: 'Référente',
      reviewOn: '2027-01-01',
    })
  })

  it('takes the priority along, and leaves that of any other', () => {
    const game = board()
    game.play(prioritise(game, 'Un'), merge(game, 'Un', 'Deux'))
    expect(game.session.priority).toBe(game.lead('Deux').id)
    game.play(merge(game, 'Trois', 'Deux'))
    expect(game.session.priority).toBe(game.lead('Deux').id)
    expect(board().play({ type: 'prioritise', leadId: null }).session.priority).toBeNull()
  })

  it('needs two leads of the round under way', () => {
    const game = board().play({ type: 'previous-stage' }, { type: 'decide', outcome: 'another' })
    game.play({ type: 'pick', card: aCard('outils-01') }, { type: 'next-stage' }, { type: 'next-stage' })
    game.play({ type: 'decide', outcome: 'continue' }, add('Quatre'))
    expect(refusal(game.attempt(merge(game, 'Quatre', 'Un')))).toBe('lead-unknown')
    expect(refusal(game.attempt(merge(game, 'Un', 'Quatre')))).toBe('lead-unknown')
    expect(refusal(game.attempt(merge(game, 'Quatre', 'Quatre')))).toBe('lead-is-the-same')
    expect(game.session.rounds.map(({ leads }) => leads.length)).toStrictEqual([3, 1])
  })

  it('can be undone, points, priority and all', () => {
    const game = board()
    game.play(weigh(game, 'Un', 3), prioritise(game, 'Un'))
    const { rounds, priority } = game.session
    game.play(merge(game, 'Un', 'Deux'), { type: 'undo' })
    expect(game.session).toMatchObject({ rounds, priority })
  })
})
