import { assertNever } from '../../domain/assert-never'
import type { SynthesisCommand } from '../../domain/command'
import type { Refusal } from '../../domain/refusal'
import { fail, ok, type Result } from '../../domain/result'
import { type DraftPart, LIMITS, type Session, type SynthesisPart } from '../../domain/session'
import { cleanLine, cleanText } from '../clean-text'
import type { Context } from '../context'
import { mergeDraft } from '../merge-draft'
import { newId } from '../new-id'
import { type CommandResult, refuse } from '../outcome'

function checkHeading(raw: string): Result<string, Refusal> {
  const heading = cleanLine(raw)
  if (heading === '') return refuse('part-title-empty')
  return heading.length > LIMITS.title ? refuse('title-too-long', { count: LIMITS.title }) : ok(heading)
}

/** Puts on the session what the game drafts now, beside what is written already. */
function draft(session: Session, raw: readonly DraftPart[]): CommandResult {
  const fresh = raw.map(({ id, heading, text }) => ({ id, heading: cleanLine(heading), text: cleanText(text) }))
  for (const { heading } of fresh) {
    const checked = checkHeading(heading)
    if (!checked.ok) return checked
  }
  if (fresh.some(({ text }) => text.length > LIMITS.part)) return refuse('synthesis-too-long', { count: LIMITS.part })
  const parts = mergeDraft(session.synthesis?.parts ?? [], fresh)
  return parts.length > LIMITS.parts
    ? refuse('too-many-parts', { count: LIMITS.parts })
    : ok({ ...session, synthesis: { parts } })
}

function move(parts: readonly SynthesisPart[], moved: SynthesisPart, before: string | null): readonly SynthesisPart[] {
  const others = parts.filter(({ id }) => id !== moved.id)
  const at = others.findIndex(({ id }) => id === before)
  return others.toSpliced(at < 0 ? others.length : at, 0, moved)
}

/** What a volunteer writes at the end, part by part. */
export function applySynthesisCommand(session: Session, command: SynthesisCommand, { random }: Context): CommandResult {
  const { synthesis } = session
  if (command.type === 'start-synthesis') {
    if (session.rounds.length === 0) return refuse('synthesis-too-early')
    return synthesis ? refuse('synthesis-exists') : draft(session, command.parts)
  }
  if (!synthesis) return refuse('synthesis-missing')
  if (command.type === 'redraft-synthesis') return draft(session, command.parts)
  if (command.type === 'add-part') {
    if (synthesis.parts.length >= LIMITS.parts) return refuse('too-many-parts', { count: LIMITS.parts })
    const heading = checkHeading(command.heading)
    if (!heading.ok) return fail(heading.error)
    const own = { id: newId(random), heading: heading.value, text: '', draft: null, included: true }
    return ok({ ...session, synthesis: { parts: [...synthesis.parts, own] } })
  }

  const part = synthesis.parts.find(({ id }) => id === command.partId)
  if (!part) return refuse('synthesis-part-unknown')
  const put = (parts: readonly SynthesisPart[]) => ok({ ...session, synthesis: { parts } })
  const edit = (change: Partial<SynthesisPart>) =>
    put(synthesis.parts.map((one) => (one === part ? { ...one, ...change } : one)))
  switch (command.type) {
    case 'write-synthesis': {
      const text = cleanText(command.text)
      return text.length > LIMITS.part ? refuse('synthesis-too-long', { count: LIMITS.part }) : edit({ text })
    }
    case 'title-part': {
      const heading = checkHeading(command.heading)
      return heading.ok ? edit({ heading: heading.value }) : fail(heading.error)
    }
    case 'include-part':
      return edit({ included: command.included })
    case 'move-part':
      return put(move(synthesis.parts, part, command.before))
    case 'remove-part':
      return part.draft === null ? put(synthesis.parts.filter((one) => one !== part)) : refuse('part-not-own')
    default:
      return assertNever(command)
  }
}
