// Where the words of a glossary stand in texts: whole words, singular or plural, the longest first.
import type { GlossaryFile } from '../domain/pack-library'

export type OfferedTerm = Pick<GlossaryFile['terms'][number], 'id' | 'term' | 'expansion' | 'forms' | 'text'>

/** A stretch of a text as it is written; `term` where the glossary is offered. */
export interface Stretch {
  readonly text: string
  readonly term?: OfferedTerm
}

interface Form {
  readonly term: OfferedTerm
  readonly words: readonly string[]
  /** Written in capitals: CAF and TIC are none of the words “caf” and “tic”. */
  readonly isSigle: boolean
}

/** With its hyphens: “non-recours” is one word, “recours” is not in it. */
const WORD = /[\p{Letter}\p{Number}]+(?:-[\p{Letter}\p{Number}]+)*/gu
/** What may stand between the words of one term, whichever the apostrophe. */
const BETWEEN = /^[\s'’]+$/u

const SHORTEST_PLURAL = 4
/** The same for a word and its plural. */
const stem = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.length < SHORTEST_PLURAL ? lower : lower.replace(/[sx]$/u, '')
}

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? []

const formsOf = (term: OfferedTerm): readonly Form[] =>
  [term.term, ...(term.expansion ? [term.expansion] : []), ...(term.forms ?? [])].flatMap((written) => {
    const words = wordsOf(written)
    const isSigle = written === written.toUpperCase()
    return words.length === 0 ? [] : [{ term, words: isSigle ? words : words.map(stem), isSigle }]
  })

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const placesOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }))

/** Whether the form stands in the text from its word number `at` on. */
const standsAt = ({ words, isSigle }: Form, text: string, places: readonly Word[], at: number): boolean =>
  words.every((word, offset) => {
    const place = places[at + offset]
    if (!place || (isSigle ? place.text : stem(place.text)) !== word) return false
    const before = places[at + offset - 1]
    return offset === 0 || !before || BETWEEN.test(text.slice(before.end, place.start))
  })

/** Adds to `offered` the terms of this text that it did not hold. */
function divide(text: string, forms: readonly Form[], offered: Set<string>): readonly Stretch[] {
  const places = placesOf(text)
  const stretches: Stretch[] = []
  let written = 0
  for (let at = 0; at < places.length;) {
    const form = forms.find((one) => standsAt(one, text, places, at))
    const start = places[at]?.start ?? 0
    // What stands within a term is no term of its own, even where that term is not offered again.
    at += form?.words.length ?? 1
    if (!form || offered.has(form.term.id)) continue
    offered.add(form.term.id)
    const end = places[at - 1]?.end ?? text.length
    if (start > written) stretches.push({ text: text.slice(written, start) })
    stretches.push({ text: text.slice(start, end), term: form.term })
    written = end
  }
  if (written < text.length || stretches.length === 0) stretches.push({ text: text.slice(written) })
  return stretches
}

/** The texts of one page, in its order, each in stretches: every term is offered once, where it first stands. */
export function findTerms(texts: readonly string[], terms: readonly OfferedTerm[]): readonly (readonly Stretch[])[] {
  const forms = terms.flatMap(formsOf).sort((one, other) => other.words.length - one.words.length)
  const offered = new Set<string>()
  return texts.map((text) => divide(text, forms, offered))
}

/** Those of the terms that `findTerms` finds. */
export function termsIn(texts: readonly string[], terms: readonly OfferedTerm[]): readonly OfferedTerm[] {
  const found = new Set(findTerms(texts, terms).flatMap((stretches) => stretches.map(({ term }) => term)))
  return terms.filter((term) => found.has(term))
}
