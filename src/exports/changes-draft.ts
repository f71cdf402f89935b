import type { DraftPart, Session, SynthesisPart } from '../domain/session'
import { cleanLine, cleanText } from '../game/clean-text'
import { mergeDraft } from '../game/merge-draft'

const isSame = (one: SynthesisPart, other: SynthesisPart | undefined): boolean =>
  one.id === other?.id && one.heading === other.heading && one.text === other.text && one.draft === other.draft

/** Whether the session has gone on since its synthesis was drafted: only then is a new draft a step worth undoing. */
export function changesDraft({ synthesis }: Session, fresh: readonly DraftPart[]): boolean {
  if (!synthesis) return false
  const clean = fresh.map(({ id, heading, text }) => ({ id, heading: cleanLine(heading), text: cleanText(text) }))
  const next = mergeDraft(synthesis.parts, clean)
  return next.length !== synthesis.parts.length || next.some((part, index) => !isSame(part, synthesis.parts[index]))
}
