// The pack format, version 1: zod is its one definition; the types and the JSON Schema come from it.
import './no-compiled-schemas'
import * as z from 'zod/mini'
import type { Immutable } from './immutable'
import {
  levelIdSchema,
  line,
  lines,
  rank,
  slug,
  sourceSchema,
  stageIdSchema,
  text,
  texts,
  themeIdSchema,
} from './pack-fields'
import { libraryFileSchemas } from './pack-library'

/** The newest pack format this version reads. */
export const PACK_FORMAT = 1

export const packInfoSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  id: slug,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  languages: z.array(z.string().check(z.regex(/^[a-z]{2}$/))).check(z.minLength(1)),
  defaultLanguage: z.string().check(z.regex(/^[a-z]{2}$/)),
  licence: line,
  attribution: z.strictObject({
    document: line,
    date: z.string().check(z.regex(/^\d{4}(-\d{2})?$/)),
    programme: line,
    project: line,
    address: z.url(),
    partners: z
      .array(z.strictObject({ name: line, city: line, country: z.string().check(z.regex(/^[A-Z]{2}$/)) }))
      .check(z.minLength(1)),
  }),
  themes: z
    .array(
      z.strictObject({
        id: themeIdSchema,
        number: rank,
        colour: z.enum(['cobalt', 'pine', 'coral', 'plum']),
        icon: z.enum(['shield', 'devices', 'bubbles', 'compass']),
      }),
    )
    .check(z.minLength(1)),
})

export const themesFileSchema = z.strictObject({
  themes: z
    .array(z.strictObject({ id: themeIdSchema, name: line, shortName: line, description: text }))
    .check(z.minLength(1)),
})

/** A situation, then the questions it raises. `dilemma` holds two sides, both fair. */
export const cardSchema = z.strictObject({
  id: slug,
  theme: themeIdSchema,
  number: rank,
  title: line,
  situation: texts,
  dilemma: z.optional(texts),
  questions: lines,
  resources: z.array(slug).check(z.minLength(1), z.maxLength(5)),
  keywords: lines,
  source: sourceSchema,
})

const cardsFileSchema = z.strictObject({ cards: z.array(cardSchema).check(z.minLength(1)) })

export const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text }),
  z.strictObject({ type: z.literal('list'), items: lines }),
  z.strictObject({ type: z.literal('steps'), items: lines }),
  z.strictObject({ type: z.literal('definition'), term: line, text }),
  z.strictObject({ type: z.literal('table'), caption: line, head: lines, rows: z.array(lines).check(z.minLength(1)) }),
  z.strictObject({ type: z.literal('callout'), tone: z.enum(['note', 'caution']), text }),
  z.strictObject({
    type: z.literal('links'),
    items: z.array(z.strictObject({ label: line, address: z.url(), year: z.optional(rank) })).check(z.minLength(1)),
  }),
])

export const resourceSchema = z.strictObject({
  id: slug,
  theme: z.optional(themeIdSchema),
  level: z.optional(levelIdSchema),
  kind: z.enum(['concept', 'practice', 'principles', 'method']),
  title: line,
  summary: line,
  blocks: z.array(blockSchema).check(z.minLength(1)),
  source: sourceSchema,
})

const resourcesFileSchema = z.strictObject({ resources: z.array(resourceSchema).check(z.minLength(1)) })

export const levelSchema = z.strictObject({
  id: levelIdSchema,
  number: rank,
  title: line,
  description: text,
  questions: lines,
  examples: lines,
  source: sourceSchema,
})

const boardFileSchema = z.strictObject({ levels: z.array(levelSchema).check(z.minLength(1)) })

/** `readyWhen`: the signs by which the narrator knows that it is time to go on. */
const stageGuideSchema = z.strictObject({
  id: stageIdSchema,
  number: rank,
  title: line,
  aim: text,
  narratorSteps: lines,
  prompts: z.array(line),
  readyWhen: lines,
  minutes: rank,
  source: sourceSchema,
})

export const stagesFileSchema = z.strictObject({
  stages: z.array(stageGuideSchema).check(z.minLength(1)),
  roles: z
    .array(
      z.strictObject({
        id: z.enum(['narrator', 'player']),
        title: line,
        aim: text,
        points: lines,
        source: sourceSchema,
      }),
    )
    .check(z.minLength(1)),
  spirit: lines,
})

/** The files of one language of a pack, by kind. */
export const packFileSchemas = {
  themes: themesFileSchema,
  cards: cardsFileSchema,
  resources: resourcesFileSchema,
  board: boardFileSchema,
  stages: stagesFileSchema,
  ...libraryFileSchemas,
} as const

export type PackFileKind = keyof typeof packFileSchemas
export type PackInfo = Immutable<z.output<typeof packInfoSchema>>
export type ThemeStyle = PackInfo['themes'][number]
export type ThemeText = Immutable<z.output<typeof themesFileSchema>>['themes'][number]
export type Card = Immutable<z.output<typeof cardSchema>>
export type Block = Immutable<z.output<typeof blockSchema>>
export type Resource = Immutable<z.output<typeof resourceSchema>>
export type Level = Immutable<z.output<typeof levelSchema>>
export type StagesFile = Immutable<z.output<typeof stagesFileSchema>>
