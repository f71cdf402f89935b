import { assertNever } from '../../domain/assert-never'
import type { SynthesisCommand } from '../../domain/command'
import { ok } from '../../domain/result'
import { LIMITS, type Session, type SynthesisPart } from '../../domain/session'
import { cleanLine, cleanText } from '../clean-text'
import { type CommandResult, refuse } from '../outcome'

function draft(session: Session, raw: readonly SynthesisPart[]): CommandResult {
  const parts = raw.map(({ id, heading, text }) => ({ id, heading: cleanLine(heading), text: cleanText(text) }))
  if (parts.some(({ heading }) => heading.length > LIMITS.title))
    return refuse('title-too-long', { count: LIMITS.title })
  if (parts.some(({ text }) => text.length > LIMITS.part)) return refuse('synthesis-too-long', { count: LIMITS.part })
  return ok({ ...session, synthesis: { parts } })
}

/** What a volunteer writes at the end, part by part. */
export function applySynthesisCommand(session: Session, command: SynthesisCommand): CommandResult {
  const { synthesis } = session
  if (command.type === 'start-synthesis') {
    if (session.rounds.length === 0) return refuse('synthesis-too-early')
    if (synthesis) return refuse('synthesis-exists')
    return draft(session, command.parts)
  }
  if (!synthesis) return refuse('synthesis-missing')
  switch (command.type) {
    case 'write-synthesis': {
      const text = cleanText(command.text)
      if (!synthesis.parts.some(({ id }) => id === command.partId)) return refuse('synthesis-part-unknown')
      if (text.length > LIMITS.part) return refuse('synthesis-too-long', { count: LIMITS.part })
      const parts = synthesis.parts.map((part) => (part.id === command.partId ? { ...part, text } : part))
      return ok({ ...session, synthesis: { parts } })
    }
    case 'redraft-synthesis':
      return draft(session, command.parts)
    default:
      return assertNever(command)
  }
}
