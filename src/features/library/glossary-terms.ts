// How a glossary is laid out: its order, its letters, the other ways to write a term.
import type { GlossaryFile } from '../../domain/pack-library'

export type Term = GlossaryFile['terms'][number]

/** As in a dictionary of that language: accents and capitals do not count. */
export const inOrder = (terms: readonly Term[], language: string): readonly Term[] => {
  const { compare } = new Intl.Collator(language)
  return terms.toSorted((one, other) => compare(one.term, other.term))
}

const letterOf = ({ term }: Term): string => term.normalize('NFD').charAt(0).toUpperCase()

/** The terms in their order, letter by letter; a letter without terms is left out. */
export function byLetter(terms: readonly Term[], language: string): readonly (readonly [string, readonly Term[]])[] {
  const letters = new Map<string, Term[]>()
  for (const term of inOrder(terms, language)) {
    const letter = letterOf(term)
    letters.set(letter, [...(letters.get(letter) ?? []), term])
  }
  return [...letters]
}

/** What a reader does not already see in the term or its expansion; capitals alone make no other form. */
export function otherForms({ term, expansion = '', forms = [] }: Term): readonly string[] {
  const seen = new Set([term, expansion].map((form) => form.toLowerCase()))
  return forms.filter((form) => {
    const isNew = !seen.has(form.toLowerCase())
    seen.add(form.toLowerCase())
    return isNew
  })
}
