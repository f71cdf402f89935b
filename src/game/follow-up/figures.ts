// The figures of the pictures: counts of cards, levels and states over the sessions with a group. No name is in them.
import type { Card } from '../../domain/pack'
import type { Session } from '../../domain/session'
import {
  LEAD_STATES,
  LEVEL_IDS,
  LEVERAGES,
  type LeadState,
  type LevelId,
  type Leverage,
  THEME_IDS,
  type ThemeId,
} from '../../domain/vocabulary'
import { leadsOf } from '../selectors'

/** What the group has not said yet has its own count. */
export const LEVERAGE_COUNTS = [...LEVERAGES, 'none'] as const
export type LeverageCount = Leverage | 'none'

type Counts<Key extends string> = Readonly<Record<Key, number>>

/** Leads by time. `period`: a month as 2026-03, or a year as 2026 when there are many months. */
export interface PeriodFigures {
  readonly period: string
  readonly levels: Counts<LevelId>
  readonly leverages: Counts<LeverageCount>
}

/** How many leads one session placed at each level; `top` is the widest of them, null without leads. */
export interface ReachFigures {
  readonly id: string
  readonly playedAt: number
  readonly levels: Counts<LevelId>
  readonly top: LevelId | null
}

export interface ThemeFigures {
  readonly theme: ThemeId
  readonly played: number
  readonly leads: number
  /** The cards that were played, those played most first. */
  readonly cards: readonly {
    readonly card: Pick<Card, 'id' | 'title'>
    readonly played: number
    readonly leads: number
  }[]
}

export interface Figures {
  readonly sessions: number
  readonly leads: number
  readonly states: Counts<LeadState>
  readonly periods: readonly PeriodFigures[]
  readonly themes: readonly ThemeFigures[]
  /** In the order in which they were played. */
  readonly reach: readonly ReachFigures[]
}

/** More months than this are counted by year. */
export const MOST_MONTHS = 18

/** How many of `items` are of each of `keys`. */
const countBy = <Item, Key extends string>(
  items: readonly Item[],
  keys: readonly Key[],
  keyOf: (item: Item) => Key,
): Counts<Key> =>
  Object.fromEntries(keys.map((key) => [key, items.filter((item) => keyOf(item) === key).length])) as Counts<Key>

const levelCounts = (session: Session) => countBy(leadsOf(session), LEVEL_IDS, ({ level }) => level)

/** 2026-12 gives 2027-01. */
function monthAfter(month: string): string {
  const [year = 0, nth = 0] = month.split('-').map(Number)
  return nth === 12 ? `${year + 1}-01` : `${year}-${String(nth + 1).padStart(2, '0')}`
}

/** Every period from the first to the last, those without leads too: a gap is a figure. */
function periodsBetween(first: string, last: string): readonly string[] {
  const months = [first]
  for (let month = first; month < last && months.length <= MOST_MONTHS;) {
    month = monthAfter(month)
    months.push(month)
  }
  if (months.length <= MOST_MONTHS) return months
  const from = Number(first.slice(0, 4))
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, index) => String(from + index))
}

function periodFigures(sessions: readonly Session[], dayOf: (instant: number) => string): readonly PeriodFigures[] {
  const dated = sessions.flatMap((session) => {
    const month = dayOf(session.createdAt).slice(0, 7)
    return leadsOf(session).map((lead) => ({ lead, month }))
  })
  const months = dated.map(({ month }) => month).sort()
  const [first] = months
  const last = months.at(-1)
  if (first === undefined || last === undefined) return []
  return periodsBetween(first, last).map((period) => {
    const leads = dated.filter(({ month }) => month.startsWith(period)).map(({ lead }) => lead)
    return {
      period,
      levels: countBy(leads, LEVEL_IDS, ({ level }) => level),
      leverages: countBy(leads, LEVERAGE_COUNTS, ({ leverage }) => leverage ?? 'none'),
    }
  })
}

function themeFigures(sessions: readonly Session[]): readonly ThemeFigures[] {
  const rounds = sessions.flatMap((session) => session.rounds)
  return THEME_IDS.map((theme) => {
    const within = rounds.filter(({ card }) => card.theme === theme)
    const cards = new Map(within.map(({ card }) => [card.id, card]))
    const leadsIn = (some: typeof within) => some.reduce((sum, { leads }) => sum + leads.length, 0)
    return {
      theme,
      played: within.length,
      leads: leadsIn(within),
      cards: [...cards.values()]
        .map((card) => {
          const played = within.filter((round) => round.card.id === card.id)
          return { card, played: played.length, leads: leadsIn(played) }
        })
        .toSorted((one, other) => other.played - one.played || one.card.id.localeCompare(other.card.id)),
    }
  })
}

/** `dayOf` gives the day of an instant where the person is, as 2026-03-31. */
export function figuresOf(stored: readonly Session[], dayOf: (instant: number) => string): Figures {
  const sessions = stored
    .filter(({ kind, rounds }) => kind === 'group' && rounds.length > 0)
    .toSorted((one, other) => one.createdAt - other.createdAt)
  const leads = sessions.flatMap(leadsOf)
  return {
    sessions: sessions.length,
    leads: leads.length,
    states: countBy(leads, LEAD_STATES, ({ state }) => state),
    periods: periodFigures(sessions, dayOf),
    themes: themeFigures(sessions),
    reach: sessions.map((session) => {
      const levels = levelCounts(session)
      const top = LEVEL_IDS.findLast((level) => levels[level] > 0) ?? null
      return { id: session.id, playedAt: session.createdAt, levels, top }
    }),
  }
}
