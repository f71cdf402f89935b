// Random values for commands: texts short, huge or broken, numbers in and out of range, ids known or not.
import fc from 'fast-check'
import type { Card } from '../../src/domain/pack'
import { LEVEL_IDS, STAGE_IDS, THEME_IDS, TURN_ORDERS } from '../../src/domain/vocabulary'
import { aDeck } from './a-card'

/** Chooses among the ids there are. */
type Pick = (ids: readonly string[]) => string

export const DECK = aDeck()
const CARD_IDS = DECK.map(({ id }) => id)

const oddText = fc.constantFrom(
  '',
  ' \n\t ',
  '\u0000\u0007\u202E',
  '\r\n\r',
  '\uD800 seul',
  '__proto__',
  'x'.repeat(41),
  'é'.repeat(501),
  'ligne\n'.repeat(4000),
)
export const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Amel', 'Bilal', 'Demander une formation', 'Deux\nlignes') },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 45 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 9 }).map((codes) => String.fromCharCode(...codes)) },
  { weight: 2, arbitrary: oddText },
)
export const anyPick: fc.Arbitrary<Pick> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(50).map<Pick>((index) => (ids) => ids[index % ids.length] ?? 'nobody') },
  { weight: 1, arbitrary: fc.constantFrom('', 'nobody', '__proto__', 'x'.repeat(90)).map<Pick>((id) => () => id) },
)
export const anyNumber = fc.oneof(fc.nat(700), fc.constantFrom(0, -0, -1, 1.5, Number.NaN, Infinity, 1e21))
export const anyLevel = fc.constantFrom(...LEVEL_IDS)
export const anyVisibility = fc.constantFrom('private' as const, 'shared' as const)
export const anyCard: fc.Arbitrary<Card> = fc.constantFrom(...DECK)
const anyThemes = fc.subarray([...THEME_IDS])
export const anyStage = fc.constantFrom(...STAGE_IDS)
/** The targets of a turn are odd too: too short, too long, not whole, none. */
export const anyTurns = {
  order: fc.constantFrom(...TURN_ORDERS),
  turnSeconds: fc.option(fc.oneof(anyNumber, fc.constantFrom(9, 10, 90, 1800, 1801))),
  chime: fc.boolean(),
  showTimes: fc.boolean(),
}
export const anyPlan = fc.record(
  { themes: anyThemes, levels: fc.subarray([...LEVEL_IDS]), aim: anyText, minutes: anyNumber, ...anyTurns },
  { requiredKeys: [] },
)
export const anyHands = fc.record({ continue: anyNumber, stop: anyNumber, another: anyNumber })
export const anyMoment = fc.constantFrom('before' as const, 'after' as const)
/** Figures come from the pack, never from a person; another pack may have more of them than the compass holds. */
export const anyFigure = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('fatality', 'movement', 'promise', 'fear') },
  { weight: 1, arbitrary: fc.nat(30).map((number) => `figure-${number}`) },
)
export const anyDay = fc.constantFrom(null, '2026-03-31', '2028-02-29', '2026-02-30', '31/03/2026', '2026-3-1', '')
export const anyDetail = fc.record(
  {
    escalateTo: anyText,
    role: anyText,
    reviewOn: anyDay,
  },
  { requiredKeys: [] },
)
export const aPile = {
  deck: fc.subarray([...DECK]).map((deck) => (deck.length > 3 ? deck : DECK)),
  played: fc.subarray(CARD_IDS),
}
