// What the room sees, as chosen on the desk. It is kept beside the session and not in it: a page turned is no step to
// undo, and no part of what the group takes away.
import * as z from 'zod/mini'
import type { Immutable } from './immutable'

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
  'neutral',
] as const
export type SceneKind = (typeof SCENES)[number]

export const BOARD_VIEWS = ['rings', 'list'] as const
export type BoardView = (typeof BOARD_VIEWS)[number]

/** The longest sentence of the neutral screen, in UTF-16 code units. */
export const LONGEST_SENTENCE = 160

const id = z.string().check(z.maxLength(60))
const step = z.int().check(z.nonnegative())

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
  /** Whether the room sees the clock of the one who speaks. */
  clock: z.boolean(),
  /** What the neutral screen says; empty for the usual words. */
  sentence: z.string().check(z.maxLength(LONGEST_SENTENCE)),
})

export type Wall = Immutable<z.output<typeof wallSchema>>
