// The files of a pack that are read beside the game: format 1 without them is whole.
import * as z from 'zod/mini'
import type { Immutable } from './immutable'
import { levelIdSchema, line, lines, rank, slug, sourceSchema, text, texts, themeIdSchema } from './pack-fields'

const levels = z.array(levelIdSchema).check(z.minLength(1), z.maxLength(4))
const count = z.int().check(z.minimum(0))
/** A day as the source prints it: a year, a month or a day. */
const date = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))

/** What a recommendation is about: the columns of the matrix. */
const AXIS_IDS = ['participation', 'protection', 'accessibility', 'acculturation'] as const

/** The matrix: `sheets` are its rows, each recommendation stands in one row and one column. */
const recommendationsFileSchema = z.strictObject({
  axes: z.array(z.strictObject({ id: z.enum(AXIS_IDS), title: line, summary: line })).check(z.length(AXIS_IDS.length)),
  sheets: z
    .array(z.strictObject({ id: slug, number: rank, title: line, summary: text, source: sourceSchema }))
    .check(z.minLength(1)),
  recommendations: z
    .array(z.strictObject({ id: slug, sheet: slug, axis: z.enum(AXIS_IDS), text, levels }))
    .check(z.minLength(1)),
})

/** The four figures of one's relation to digital tools. */
const FIGURE_IDS = ['fatality', 'movement', 'promise', 'fear'] as const

/** `statement` is said in the first person: one agrees with it or not. */
const compassFileSchema = z.strictObject({
  perceptions: z
    .array(z.strictObject({ id: slug, number: rank, title: line, text, sides: lines, source: sourceSchema }))
    .check(z.minLength(1)),
  figures: z
    .array(
      z.strictObject({
        id: z.enum(FIGURE_IDS),
        title: line,
        summary: line,
        text,
        statement: line,
        question: line,
        source: sourceSchema,
      }),
    )
    .check(z.length(FIGURE_IDS.length)),
  invitation: texts,
})

/** What professionals do with digital tools: activities by their aim, families by what they take, and what pulls. */
const practicesFileSchema = z.strictObject({
  activities: z
    .array(z.strictObject({ id: slug, number: rank, title: line, text, examples: lines, source: sourceSchema }))
    .check(z.minLength(1)),
  families: z
    .array(
      z.strictObject({
        id: slug,
        number: rank,
        title: line,
        text,
        examples: lines,
        activities: z.array(slug).check(z.minLength(1)),
        source: sourceSchema,
      }),
    )
    .check(z.minLength(1)),
  tensions: z
    .array(
      z.strictObject({
        id: slug,
        number: rank,
        title: line,
        summary: text,
        fears: lines,
        interests: lines,
        question: line,
        source: sourceSchema,
      }),
    )
    .check(z.minLength(1)),
})

const point = z.strictObject({ text, levels })

/** For each kind of actors: what they may gain, what they risk, and what they need. */
const actorsFileSchema = z.strictObject({
  actors: z
    .array(
      z.strictObject({
        id: slug,
        number: rank,
        title: line,
        summary: line,
        opportunities: z.array(point).check(z.minLength(1)),
        risks: z.array(point).check(z.minLength(1)),
        conditions: z.array(point).check(z.minLength(1)),
        source: sourceSchema,
      }),
    )
    .check(z.minLength(1)),
})

/** Texts of law, and public services with their addresses as they were printed in `year`. */
const referencesFileSchema = z.strictObject({
  groups: z.array(z.strictObject({ id: slug, title: line })).check(z.minLength(1)),
  laws: z
    .array(
      z.strictObject({
        id: slug,
        group: slug,
        title: line,
        shortTitle: line,
        date: z.optional(date),
        articles: z.optional(line),
        about: text,
        source: sourceSchema,
      }),
    )
    .check(z.minLength(1)),
  services: z
    .array(
      z.strictObject({
        id: slug,
        title: line,
        about: text,
        links: z.array(z.strictObject({ label: line, address: z.url(), year: rank })).check(z.minLength(1)),
        source: sourceSchema,
      }),
    )
    .check(z.minLength(1)),
})

/** A survey: how often each group of people said each word. */
const wordsFileSchema = z.strictObject({
  question: line,
  method: texts,
  groups: z.array(z.strictObject({ id: z.enum(['professionals', 'people']), title: line, answers: z.optional(rank) })),
  words: z.array(z.strictObject({ id: slug, word: line, professionals: count, people: count })).check(z.minLength(1)),
  source: sourceSchema,
})

/** A training path: `days` in person; `cards` and `resources` serve it. */
const trainingFileSchema = z.strictObject({
  introduction: texts,
  advice: lines,
  modules: z
    .array(
      z.strictObject({
        id: slug,
        number: rank,
        title: line,
        aim: text,
        prerequisite: z.optional(line),
        goals: lines,
        contents: lines,
        days: z.number().check(z.minimum(0.5)),
        format: line,
        cards: z.array(slug),
        resources: z.array(slug),
        source: sourceSchema,
      }),
    )
    .check(z.minLength(1)),
})

/** `forms` are the other ways it is written in texts: an acronym, a plural. */
const glossaryFileSchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        id: slug,
        term: line,
        expansion: z.optional(line),
        forms: z.optional(lines),
        text,
        theme: z.optional(themeIdSchema),
        source: sourceSchema,
      }),
    )
    .check(z.minLength(1)),
})

/** How to write a card of one's own; `example` shows one advice at work, `checks` are ticked at the end. */
const writingFileSchema = z.strictObject({
  introduction: texts,
  advice: z
    .array(z.strictObject({ id: slug, number: rank, title: line, text, example: z.optional(line) }))
    .check(z.minLength(1)),
  checks: lines,
  source: sourceSchema,
})

/** The files beside the game, by kind. A pack may leave any of them out. */
export const libraryFileSchemas = {
  recommendations: recommendationsFileSchema,
  compass: compassFileSchema,
  practices: practicesFileSchema,
  actors: actorsFileSchema,
  references: referencesFileSchema,
  words: wordsFileSchema,
  training: trainingFileSchema,
  glossary: glossaryFileSchema,
  writing: writingFileSchema,
} as const

export type LibraryFileKind = keyof typeof libraryFileSchemas
export type RecommendationsFile = Immutable<z.output<typeof recommendationsFileSchema>>
export type CompassFile = Immutable<z.output<typeof compassFileSchema>>
export type PracticesFile = Immutable<z.output<typeof practicesFileSchema>>
export type ReferencesFile = Immutable<z.output<typeof referencesFileSchema>>
export type WordsFile = Immutable<z.output<typeof wordsFileSchema>>
export type TrainingFile = Immutable<z.output<typeof trainingFileSchema>>
export type GlossaryFile = Immutable<z.output<typeof glossaryFileSchema>>
export type WritingFile = Immutable<z.output<typeof writingFileSchema>>
