// What the room sees, as chosen on the desk. It is kept beside the session and not in it: a page turned is no step to
// undo, and no part of what the group takes away.
import * as z from 'zod/mini'
import type { Immutable } from './immutable'
import { levelIdSchema } from './pack-fields'
import { LIMITS } from './session'
import { LEAD_STATES, LEVERAGES } from './vocabulary'

/** What the wall can show. `neutral` brings the eyes back to the people. */
export const SCENES = [
  'pile',
  'card',
  'breath',
  'roundtable',
  'resource',
  'decision',
  'board',
  'closing',
  'compass',
  'words',
  'review',
  'neutral',
] as const
export type SceneKind = (typeof SCENES)[number]

export const BOARD_VIEWS = ['rings', 'list'] as const
export type BoardView = (typeof BOARD_VIEWS)[number]

/** The longest sentence of the neutral screen, in UTF-16 code units. */
export const LONGEST_SENTENCE = 160

const id = z.string().check(z.maxLength(60))
const step = z.int().check(z.nonnegative())

/**
 * A lead of an earlier session that the group looks at again: what the room sees of it, as it was when the narrator
 * came to it. `key` tells the desk which one it is; the room sees neither it nor a role.
 */
const reviewSchema = z.strictObject({
  key: z.string().check(z.maxLength(130)),
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.lead)),
  level: levelIdSchema,
  leverage: z.nullable(z.enum(LEVERAGES)),
  state: z.enum(LEAD_STATES),
  reason: z.string().check(z.maxLength(LIMITS.reason)),
  /** When its session began, in milliseconds since the epoch. */
  playedAt: z.int().check(z.nonnegative()),
  /** Its place among those that are looked at, from 0, and how many they are. */
  at: step,
  count: step,
  /** The page of its text. */
  step,
})

/** Steps count from 0 and may be beyond the end: whoever shows them stops at the last one. */
export const wallSchema = z.strictObject({
  sessionId: id,
  /** Shown instead of the stage's own scene, for as long as the group is at that place. */
  pinned: z.nullable(z.strictObject({ scene: z.enum(SCENES), place: z.string().check(z.maxLength(200)) })),
  card: z.nullable(z.strictObject({ roundId: id, step })),
  resource: z.nullable(z.strictObject({ roundId: id, resourceId: id, step })),
  board: z.strictObject({ view: z.enum(BOARD_VIEWS), step }),
  closing: step,
  /** Walls kept by earlier versions have no words. */
  words: z._default(step, 0),
  /** Nor have they the review of leads. */
  review: z._default(z.nullable(reviewSchema), null),
  /** Whether the room sees the clock of the one who speaks. */
  clock: z.boolean(),
  /** What the neutral screen says; empty for the usual words. */
  sentence: z.string().check(z.maxLength(LONGEST_SENTENCE)),
})

export type Wall = Immutable<z.output<typeof wallSchema>>
export type WallReview = NonNullable<Wall['review']>
