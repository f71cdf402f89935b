// The session document, format 4: one meeting, whole. zod is its one definition, as for the pack. Documents of
// formats 1 to 3 are brought up to it when they are read (game/upgrade-session).
import * as z from 'zod/mini'
import type { Immutable } from './immutable'
import { cardSchema } from './pack'
import { levelIdSchema, stageIdSchema, themeIdSchema } from './pack-fields'
import { LEAD_STATES, LEVERAGES, OUTCOMES, TURN_ORDERS } from './vocabulary'

/** The newest session format this version reads. */
export const SESSION_FORMAT = 4

/** Longest texts, in UTF-16 code units: generous for a person, a wall for a broken file. */
export const LIMITS = {
  alias: 40,
  title: 120,
  aim: 300,
  note: 2000,
  lead: 500,
  summary: 300,
  detail: 120,
  part: 20_000,
  /** How many parts a synthesis can have. */
  parts: 40,
  reason: 300,
  minutes: 600,
  turnSeconds: 1800,
  weight: 99,
  word: 40,
  /** How many different words a group can give. */
  words: 60,
  figures: 12,
} as const

/** The shortest target of a turn, in seconds. */
export const LEAST_TURN = 10

/** A day that the calendar has, as 2026-03-31. */
export const DAY = z.regexes.date

/** As long as the slugs of a pack, which are kept here too. */
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,60}$/))
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
/** Milliseconds since the epoch. */
const instant = z.int().check(z.nonnegative())
/** A duration that goes on while `startedAt` is set: what had accumulated before, in milliseconds, and since when. */
const clockSchema = z.strictObject({ accumulated: z.int().check(z.nonnegative()), startedAt: z.nullable(instant) })

/** `mark` picks a colour and a shape; no two players of a session share one. */
const participantSchema = z.strictObject({
  id,
  alias: words(LIMITS.alias),
  mark: z.int().check(z.nonnegative()),
  present: z.boolean(),
})

const planSchema = z.strictObject({
  themes: z.array(themeIdSchema),
  levels: z.array(levelIdSchema),
  aim: z.string().check(z.maxLength(LIMITS.aim)),
  minutes: z.int().check(z.minimum(1), z.maximum(LIMITS.minutes)),
  order: z.enum(TURN_ORDERS),
  /** What a turn should last, softly; null when nobody counts. */
  turnSeconds: z.nullable(z.int().check(z.minimum(LEAST_TURN), z.maximum(LIMITS.turnSeconds))),
  /** A sound when a turn reaches its target. */
  chime: z.boolean(),
  /** Whether the desk shows how long each player has spoken in all. */
  showTimes: z.boolean(),
})

/** `before`: milliseconds spoken in the laps before this one. */
const turnSchema = z.strictObject({
  participantId: id,
  status: z.enum(['waiting', 'speaking', 'spoken', 'passed']),
  clock: clockSchema,
  before: z.int().check(z.nonnegative()),
})

const noteSchema = z.strictObject({
  id,
  text: words(LIMITS.note),
  stage: stageIdSchema,
  visibility: z.enum(['private', 'shared']),
  /** Who said it, when the narrator wants to remember. */
  participantId: z.nullable(id),
  at: instant,
})

const leadSchema = z.strictObject({
  id,
  text: words(LIMITS.lead),
  level: levelIdSchema,
  leverage: z.nullable(z.enum(LEVERAGES)),
  weight: z.int().check(z.nonnegative(), z.maximum(LIMITS.weight)),
  /** To whom a lead goes up, when it does. */
  escalateTo: z.string().check(z.maxLength(LIMITS.detail)),
  /** Who sees to it: a role, never a name. */
  role: z.string().check(z.maxLength(LIMITS.detail)),
  /** The day on which the group looks at it again, as 2026-03-31. */
  reviewOn: z.nullable(z.string().check(z.regex(DAY))),
  state: z.enum(LEAD_STATES),
  /** Why it was dropped, or what came of it; empty when nobody said. */
  stateReason: z.string().check(z.maxLength(LIMITS.reason)),
  /** When the group last said how far it has come; null before. */
  stateAt: z.nullable(instant),
  at: instant,
})

const count = z.int().check(z.nonnegative(), z.maximum(LIMITS.weight))
const summary = z.string().check(z.maxLength(LIMITS.summary))

const roundSchema = z.strictObject({
  id,
  startedAt: instant,
  card: cardSchema,
  discarded: z.array(id),
  stage: stageIdSchema,
  clocks: z.strictObject({
    situation: clockSchema,
    roundtable: clockSchema,
    resources: clockSchema,
    actions: clockSchema,
  }),
  /** True from the moment a stage is entered until the group begins it: the time to breathe. */
  breath: z.boolean(),
  /** What was said at each stage, in a line. */
  summaries: z.strictObject({ situation: summary, roundtable: summary, resources: summary, actions: summary }),
  turns: z.array(turnSchema),
  /** How many times the table goes round: 1, then one more for each round of short reactions. */
  lap: z.int().check(z.minimum(1)),
  /** The prompts already said aloud, as they stand in the pack. */
  usedPrompts: z.array(words(LIMITS.summary)),
  notes: z.array(noteSchema),
  sharedResources: z.array(z.strictObject({ id, title: words(300), at: instant })),
  /** `hands`: the show of hands, when the narrator counted it. */
  decision: z.nullable(
    z.strictObject({
      outcome: z.enum(OUTCOMES),
      hands: z.nullable(z.strictObject({ continue: count, stop: count, another: count })),
      at: instant,
    }),
  ),
  leads: z.array(leadSchema),
})

const partSchema = z.strictObject({
  id,
  heading: words(LIMITS.title),
  text: z.string().check(z.maxLength(LIMITS.part)),
  /** What the game last drafted here: a text that differs was written by a person. Null in a part of her own. */
  draft: z.nullable(z.string().check(z.maxLength(LIMITS.part))),
  /** False when she leaves the part out of what is taken away. */
  included: z.boolean(),
})

const some = z.int().check(z.minimum(1), z.maximum(LIMITS.weight))

/** How many people stand at each figure of the compass, and no names; a figure where nobody stands is left out. */
const placementSchema = z
  .array(z.strictObject({ figureId: id, count: some }))
  .check(z.minLength(1), z.maxLength(LIMITS.figures))

export const sessionSchema = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  id,
  revision: z.int().check(z.minimum(1)),
  kind: z.enum(['group', 'rehearsal', 'solo']),
  title: z.string().check(z.maxLength(LIMITS.title)),
  createdAt: instant,
  updatedAt: instant,
  pack: z.strictObject({ id, version: words(40), language: words(10) }),
  phase: z.enum(['drawing', 'playing', 'ending', 'closed']),
  /** When it was last closed: what is kept for a while is kept from then on. Null while it is not. */
  closedAt: z.nullable(instant),
  /** Kept without limit, whatever time the others are kept. */
  keep: z.boolean(),
  /** When all was forgotten but cards, leads and synthesis; null while nothing was. */
  forgottenAt: z.nullable(instant),
  participants: z.array(participantSchema),
  plan: planSchema,
  /** Where the group stood before it played, and where it stands after; null when it was not asked. */
  compass: z.strictObject({ before: z.nullable(placementSchema), after: z.nullable(placementSchema) }),
  /** What the group says when it hears « le numérique »; `count`: how often. */
  words: z.array(z.strictObject({ id, text: words(LIMITS.word), count: some })).check(z.maxLength(LIMITS.words)),
  rounds: z.array(roundSchema),
  priority: z.nullable(id),
  synthesis: z.nullable(z.strictObject({ parts: z.array(partSchema).check(z.maxLength(LIMITS.parts)) })),
})

export type Session = Immutable<z.output<typeof sessionSchema>>
/** The turns of a group that chose nothing: as seated, and nobody counts (the guide is wary of surveillance). */
export const USUAL_TURNS = {
  order: 'seated',
  turnSeconds: null,
  chime: false,
  showTimes: false,
} as const satisfies Partial<Plan>

export type Participant = Session['participants'][number]
export type Plan = Session['plan']
export type Round = Session['rounds'][number]
export type Turn = Round['turns'][number]
export type Note = Round['notes'][number]
export type Lead = Round['leads'][number]
export type Clock = Turn['clock']

export type Placement = NonNullable<Session['compass']['before']>
export type Moment = keyof Session['compass']
export type GroupWord = Session['words'][number]

export type SessionKind = Session['kind']
export type Hands = NonNullable<NonNullable<Round['decision']>['hands']>
export type LeadDetail = Pick<Lead, 'escalateTo' | 'role' | 'reviewOn'>
export type SynthesisPart = NonNullable<Session['synthesis']>['parts'][number]
export type DraftPart = Pick<SynthesisPart, 'id' | 'heading' | 'text'>
