import type { DraftPart, SynthesisPart } from '../domain/session'

/** Whether nobody has written in this part since the game drafted it. */
export const isAsDrafted = ({ text, draft }: SynthesisPart): boolean => text === draft

const drafted = ({ id, heading, text }: DraftPart): SynthesisPart => ({
  id,
  heading,
  text,
  draft: text,
  included: true,
})

/** The parts that are there, in their order: what a person wrote stays, what the game drafted follows the game. */
function renewed(part: SynthesisPart, fresh: DraftPart | undefined): readonly SynthesisPart[] {
  if (part.draft === null) return [part]
  if (fresh) return [{ ...part, text: isAsDrafted(part) ? fresh.text : part.text, draft: fresh.text }]
  return isAsDrafted(part) ? [] : [{ ...part, draft: '' }]
}

/** Puts a part that is new behind the one that the draft has before it, else first. */
function insert(parts: readonly SynthesisPart[], fresh: readonly DraftPart[], index: number): readonly SynthesisPart[] {
  const part = fresh[index]
  if (!part || parts.some(({ id }) => id === part.id)) return parts
  const before = fresh[index - 1]
  return parts.toSpliced(parts.findIndex(({ id }) => id === before?.id) + 1, 0, drafted(part))
}

/** A synthesis brought up to what the game drafts now; nothing that was written, titled, moved or left out is lost. */
export function mergeDraft(parts: readonly SynthesisPart[], fresh: readonly DraftPart[]): readonly SynthesisPart[] {
  const kept = parts.flatMap((part) =>
    renewed(
      part,
      fresh.find(({ id }) => id === part.id),
    ),
  )
  return fresh.reduce<readonly SynthesisPart[]>((all, _, index) => insert(all, fresh, index), kept)
}
