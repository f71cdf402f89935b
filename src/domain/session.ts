// The session document, format 1: one meeting, whole. zod is its one definition, as for the pack.
import * as z from 'zod/mini'
import type { Immutable } from './immutable'
import { cardSchema, levelIdSchema, stageIdSchema, themeIdSchema } from './pack'
import { LEVERAGES, OUTCOMES } from './vocabulary'

/** The newest session format this version reads. */
export const SESSION_FORMAT = 1

/** Longest texts, in UTF-16 code units: generous for a person, a wall for a broken file. */
export const LIMITS = {
  alias: 40,
  title: 120,
  aim: 300,
  note: 2000,
  lead: 500,
  part: 20_000,
  minutes: 600,
  weight: 99,
} as const

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
})

const turnSchema = z.strictObject({
  participantId: id,
  status: z.enum(['waiting', 'speaking', 'spoken', 'passed']),
  clock: clockSchema,
})

const noteSchema = z.strictObject({
  id,
  text: words(LIMITS.note),
  stage: stageIdSchema,
  visibility: z.enum(['private', 'shared']),
  at: instant,
})

const leadSchema = z.strictObject({
  id,
  text: words(LIMITS.lead),
  level: levelIdSchema,
  leverage: z.nullable(z.enum(LEVERAGES)),
  weight: z.int().check(z.nonnegative(), z.maximum(LIMITS.weight)),
  at: instant,
})

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
  turns: z.array(turnSchema),
  notes: z.array(noteSchema),
  sharedResources: z.array(z.strictObject({ id, title: words(300), at: instant })),
  decision: z.nullable(z.strictObject({ outcome: z.enum(OUTCOMES), at: instant })),
  leads: z.array(leadSchema),
})

const partSchema = z.strictObject({
  id,
  heading: words(LIMITS.title),
  text: z.string().check(z.maxLength(LIMITS.part)),
})

export const sessionSchema = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  id,
  revision: z.int().check(z.minimum(1)),
  kind: z.enum(['group', 'rehearsal']),
  title: z.string().check(z.maxLength(LIMITS.title)),
  createdAt: instant,
  updatedAt: instant,
  pack: z.strictObject({ id, version: words(40), language: words(10) }),
  phase: z.enum(['drawing', 'playing', 'ending', 'closed']),
  participants: z.array(participantSchema),
  plan: planSchema,
  rounds: z.array(roundSchema),
  priority: z.nullable(id),
  synthesis: z.nullable(z.strictObject({ parts: z.array(partSchema) })),
})

export type Session = Immutable<z.output<typeof sessionSchema>>
export type Participant = Session['participants'][number]
export type Plan = Session['plan']
export type Round = Session['rounds'][number]
export type Turn = Round['turns'][number]
export type Note = Round['notes'][number]
export type Lead = Round['leads'][number]
export type Clock = Turn['clock']

export type SessionKind = Session['kind']
export type SynthesisPart = NonNullable<Session['synthesis']>['parts'][number]
