import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVEL_IDS } from '../../../src/domain/vocabulary'
import { figuresOf, MOST_MONTHS } from '../../../src/game/follow-up/figures'
import { leadsOf } from '../../../src/game/selectors'
import { anyMoves } from '../../support/arbitrary-commands'
import { aGameWithLeads, DAY } from '../../support/leads-to-follow'
import { walk } from '../../support/walk'

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0)

const SESSIONS = [
  aGameWithLeads([{ text: 'Quatre', level: 'policy' }], { nth: 3, card: 'donnees-02', after: 65 * DAY }),
  aGameWithLeads(
    [
      { text: 'Une', level: 'individual', leverage: 'ours', state: 'done' },
      { text: 'Deux', level: 'team', leverage: 'ours' },
      { text: 'Trois', level: 'team', state: 'dropped' },
    ],
    { nth: 1 },
  ),
  aGameWithLeads([], { nth: 2, after: DAY }),
  aGameWithLeads([{ text: 'Pour rire' }], { nth: 4, kind: 'rehearsal' }),
  aGameWithLeads([{ text: 'Pour moi' }], { nth: 5, kind: 'solo' }),
].map(({ session }) => session)

describe('the figures of all sessions', () => {
  const figures = figuresOf(SESSIONS, dayOf)

  it('count the leads of groups by month, those months without any too', () => {
    expect(figures).toMatchObject({ sessions: 3, leads: 4, states: { todo: 2, begun: 0, done: 1, dropped: 1 } })
    expect(figures.periods).toStrictEqual([
      {
        period: '2026-05',
        levels: { individual: 1, team: 2, organisation: 0, policy: 0 },
        leverages: { ours: 2, negotiate: 0, escalate: 0, none: 1 },
      },
      {
        period: '2026-06',
        levels: { individual: 0, team: 0, organisation: 0, policy: 0 },
        leverages: { ours: 0, negotiate: 0, escalate: 0, none: 0 },
      },
      {
        period: '2026-07',
        levels: { individual: 0, team: 0, organisation: 0, policy: 1 },
        leverages: { ours: 0, negotiate: 0, escalate: 0, none: 1 },
      },
    ])
  })

  it('say how far up each session went, in the order in which they were played', () => {
    expect(figures.reach.map(({ top }) => top)).toStrictEqual(['team', null, 'policy'])
    expect(figures.reach[0]?.levels).toStrictEqual({ individual: 1, team: 2, organisation: 0, policy: 0 })
  })

  it('say which cards were played, those played most first, and what came of them', () => {
    const [donnees, outils] = figures.themes
    expect(donnees).toMatchObject({
      theme: 'donnees',
      played: 3,
      leads: 4,
      cards: [
        { card: { id: 'donnees-01' }, played: 2, leads: 3 },
        { card: { id: 'donnees-02' }, played: 1, leads: 1 },
      ],
    })
    expect(outils).toMatchObject({ theme: 'outils', played: 0, leads: 0, cards: [] })
  })

  it('count by year when there are many months', () => {
    const first = aGameWithLeads([{ text: 'Avant' }], { nth: 6, after: -(MOST_MONTHS + 2) * 31 * DAY }).session
    const { periods } = figuresOf([...SESSIONS, first], dayOf)
    expect(periods.map(({ period, levels }) => [period, sum(levels)])).toStrictEqual([
      ['2024', 1],
      ['2025', 0],
      ['2026', 4],
    ])
  })

  it('of nothing are nothing', () => {
    expect(figuresOf([], dayOf)).toMatchObject({ sessions: 0, leads: 0, periods: [], reach: [] })
  })

  it('hold no name, and each count each lead once, whatever was played', () => {
    fc.assert(
      fc.property(anyMoves, fc.nat(), (moves, seed) => {
        const session = walk(moves, seed, () => undefined)?.present
        if (!session) return
        const group = { ...session, kind: 'group' as const, title: 'Nathalie' }
        const found = figuresOf([group], dayOf)
        const leads = leadsOf(group).length
        expect(found.leads).toBe(leads)
        expect(sum(found.states)).toBe(leads)
        expect(found.periods.reduce((all, { levels }) => all + sum(levels), 0)).toBe(leads)
        expect(found.periods.reduce((all, { leverages }) => all + sum(leverages), 0)).toBe(leads)
        expect(found.themes.reduce((all, theme) => all + theme.leads, 0)).toBe(leads)
        expect(found.reach.reduce((all, { levels }) => all + sum(levels), 0)).toBe(leads)
        for (const { levels, top } of found.reach)
          expect(top).toBe(LEVEL_IDS.findLast((level) => levels[level] > 0) ?? null)
        expect(JSON.stringify({ ...found, themes: [] })).not.toMatch(/Nathalie|participant|alias/)
      }),
      { numRuns: 100 },
    )
  })
})
