// Documents of earlier formats, brought up to the present one before they are parsed. What is not as it should be is
// left as it is: the parser locates it.
import { USUAL_TURNS } from '../domain/session'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const withFields = (value: unknown, change: (fields: Fields) => Fields): unknown =>
  isFields(value) ? { ...value, ...change(value) } : value
const withEach = (value: unknown, change: (fields: Fields) => Fields): unknown =>
  Array.isArray(value) ? value.map((one) => withFields(one, change)) : value

/** Format 1 (November 2026) knew no breath, laps, used prompts, hands, nor who said a note or sees to a lead. */
const fromFormat1 = (session: Fields): Fields => ({
  ...session,
  format: 2,
  plan: withFields(session['plan'], () => USUAL_TURNS),
  rounds: withEach(session['rounds'], (round) => ({
    breath: false,
    summaries: { situation: '', roundtable: '', resources: '', actions: '' },
    turns: withEach(round['turns'], () => ({ before: 0 })),
    lap: 1,
    usedPrompts: [],
    notes: withEach(round['notes'], () => ({ participantId: null })),
    decision: withFields(round['decision'], () => ({ hands: null })),
    leads: withEach(round['leads'], () => ({ escalateTo: '', role: '', reviewOn: null })),
  })),
})

/** Format 2 (November 2026) knew no compass and no words of the group. */
const fromFormat2 = (session: Fields): Fields => ({
  ...session,
  format: 3,
  compass: { before: null, after: null },
  words: [],
})

/** Format 3 (November 2026) followed no lead, knew no part of one's own, and kept all sessions for ever. */
const fromFormat3 = (session: Fields): Fields => ({
  ...session,
  format: 4,
  closedAt: session['phase'] === 'closed' ? session['updatedAt'] : null,
  keep: false,
  forgottenAt: null,
  rounds: withEach(session['rounds'], (round) => ({
    leads: withEach(round['leads'], () => ({ state: 'todo', stateReason: '', stateAt: null })),
  })),
  // Nobody knows what of it was drafted: no later draft may take its place.
  synthesis: withFields(session['synthesis'], (synthesis) => ({
    parts: withEach(synthesis['parts'], () => ({ draft: '', included: true })),
  })),
})

/** `input` as the present format would have it, when it is of an earlier one. */
export function upgradeSession(input: unknown): unknown {
  if (!isFields(input)) return input
  switch (input['format']) {
    case 1:
      return fromFormat3(fromFormat2(fromFormat1(input)))
    case 2:
      return fromFormat3(fromFormat2(input))
    case 3:
      return fromFormat3(input)
    default:
      return input
  }
}
