// What the files of a pack are made of.
import * as z from 'zod/mini'
import { LEVEL_IDS, STAGE_IDS, THEME_IDS } from './vocabulary'

export const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300))
export const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))
export const lines = z.array(line).check(z.minLength(1))
export const texts = z.array(text).check(z.minLength(1))
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60))
export const rank = z.int().check(z.minimum(1))

export const themeIdSchema = z.enum(THEME_IDS)
export const levelIdSchema = z.enum(LEVEL_IDS)
export const stageIdSchema = z.enum(STAGE_IDS)

/** Where the facts of an item come from. `countries` are ISO 3166-1 alpha-2 codes. */
export const sourceSchema = z.strictObject({
  document: line,
  section: line,
  number: z.optional(rank),
  countries: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/)))),
})
