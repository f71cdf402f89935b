import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEAD_STATES } from '../../../src/domain/vocabulary'
import { dayAfter, daysUntil, dueGroup, DUE_GROUPS, groupByDue } from '../../../src/game/follow-up/due'
import { filterLeads, NO_LEVERAGE } from '../../../src/game/follow-up/filter-leads'
import { followedLeads } from '../../../src/game/follow-up/followed-leads'
import { reviewLeads } from '../../../src/game/follow-up/review-leads'
import { aGameWithLeads, DAY } from '../../support/leads-to-follow'
import { aGame } from '../../support/session-builder'
import { START } from '../../support/test-context'

const TODAY = '2026-05-12'
const texts = (leads: readonly { readonly lead: { readonly text: string } }[]) => leads.map(({ lead }) => lead.text)

const old = aGameWithLeads(
  [
    { text: 'Sans date' },
    { text: 'En retard', reviewOn: '2026-05-01', level: 'policy', leverage: 'ours' },
    { text: 'Ce jour', reviewOn: TODAY, state: 'begun' },
    { text: 'Bientôt', reviewOn: '2026-05-26' },
    { text: 'Plus tard', reviewOn: '2026-05-27' },
    { text: 'Finie', reviewOn: '2026-05-01', state: 'done', reason: 'Oui' },
    { text: 'Laissée', state: 'dropped', reason: 'Pas de budget' },
  ],
  { nth: 1, after: -40 * DAY },
)
const recent = aGameWithLeads([{ text: 'Nouvelle' }], { nth: 2, card: 'outils-02', after: -DAY })
const rehearsal = aGameWithLeads([{ text: 'Pour rire' }], { nth: 3, kind: 'rehearsal' })
const solo = aGameWithLeads([{ text: 'Pour moi' }], { nth: 4, kind: 'solo' })
const SESSIONS = [old, recent, rehearsal, solo].map(({ session }) => session)
const leads = followedLeads(SESSIONS, 'group')

describe('the leads that are followed', () => {
  it('are those of groups, the last session first; those of one alone are apart, and no rehearsal has any', () => {
    expect(texts(leads)).toStrictEqual(['Nouvelle', ...texts(followedLeads([old.session], 'group'))])
    expect(texts(followedLeads(SESSIONS, 'solo'))).toStrictEqual(['Pour moi'])
    expect(leads[0]).toMatchObject({ card: { id: 'outils-02' }, session: { id: recent.session.id } })
  })

  it('come in groups: due today or before, within two weeks, the others, and what is settled', () => {
    const groups = groupByDue(leads, TODAY).map(({ group, leads: within }) => [group, ...texts(within)])
    expect(groups).toStrictEqual([
      ['due', 'En retard', 'Ce jour'],
      ['soon', 'Bientôt'],
      ['open', 'Plus tard', 'Nouvelle', 'Sans date'],
      ['done', 'Finie'],
      ['dropped', 'Laissée'],
    ])
  })

  it('are each in one group, and none is due that is settled, without a date or to come', () => {
    const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => dayAfter(TODAY, days))
    fc.assert(
      fc.property(fc.constantFrom(...LEAD_STATES), fc.option(anyDay), (state, reviewOn) => {
        const group = dueGroup({ state, reviewOn }, TODAY)
        expect(DUE_GROUPS).toContain(group)
        const days = reviewOn === null ? Infinity : daysUntil(reviewOn, TODAY)
        const isSettled = state === 'done' || state === 'dropped'
        expect(group === 'due').toBe(!isSettled && days <= 0)
        expect(group === 'soon').toBe(!isSettled && days > 0 && days <= 14)
      }),
    )
  })

  it('count days over the ends of months, of leap years and of summer time', () => {
    expect(dayAfter('2028-02-28', 2)).toBe('2028-03-01')
    expect(dayAfter('2026-03-28', 2)).toBe('2026-03-30')
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
        expect(daysUntil(dayAfter(TODAY, days), TODAY)).toBe(days)
      }),
    )
  })

  it('are narrowed by level, theme, leverage, state, time and session, alone and together', () => {
    const none = { level: '', theme: '', leverage: '', state: '', months: '', session: '' }
    const found = (filter: Partial<typeof none>) => texts(filterLeads(leads, { ...none, ...filter }, START))
    expect(found({})).toHaveLength(leads.length)
    expect(found({ level: 'policy' })).toStrictEqual(['En retard'])
    expect(found({ theme: 'outils' })).toStrictEqual(['Nouvelle'])
    expect(found({ leverage: 'ours' })).toStrictEqual(['En retard'])
    expect(found({ leverage: NO_LEVERAGE })).toHaveLength(leads.length - 1)
    expect(found({ state: 'begun' })).toStrictEqual(['Ce jour'])
    expect(found({ months: '1' })).toStrictEqual(['Nouvelle'])
    expect(found({ months: '3' })).toHaveLength(leads.length)
    expect(found({ session: recent.session.id })).toStrictEqual(['Nouvelle'])
    expect(found({ level: 'policy', state: 'begun' })).toStrictEqual([])
  })
})

describe('the leads that are looked at again before the first card', () => {
  const game = aGame()

  it('are the open ones of earlier sessions of groups, by the day of their review', () => {
    const open = ['En retard', 'Ce jour', 'Bientôt', 'Plus tard', 'Nouvelle', 'Sans date']
    expect(texts(reviewLeads([...SESSIONS, game.session], { ...game.session, createdAt: START + DAY }))).toStrictEqual(
      open,
    )
  })

  it('keep those that were settled in this session, where they were', () => {
    const session = { ...game.session, createdAt: START - 2 * DAY }
    const answered = aGameWithLeads([{ text: 'Une', state: 'done' }, { text: 'Deux' }], { nth: 5 })
    expect(texts(reviewLeads([answered.session], session))).toStrictEqual(['Une', 'Deux'])
    expect(texts(reviewLeads([answered.session], { ...session, createdAt: START + DAY }))).toStrictEqual(['Deux'])
  })

  it('are none in a rehearsal, which touches nothing, nor are they those of the session itself', () => {
    expect(reviewLeads(SESSIONS, { ...game.session, kind: 'rehearsal' })).toStrictEqual([])
    expect(texts(reviewLeads(SESSIONS, { ...old.session, createdAt: START + DAY }))).toStrictEqual(['Nouvelle'])
  })
})
