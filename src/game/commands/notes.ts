import { assertNever } from '../../domain/assert-never'
import type { NoteCommand } from '../../domain/command'
import type { Refusal } from '../../domain/refusal'
import { fail, ok, type Result } from '../../domain/result'
import { LIMITS, type Note, type Session } from '../../domain/session'
import { cleanText } from '../clean-text'
import type { Context } from '../context'
import { editRound } from '../edit-round'
import { newId } from '../new-id'
import { type CommandResult, refuse } from '../outcome'
import { currentRound, participantOf } from '../selectors'

function checkText(raw: string): Result<string, Refusal> {
  const text = cleanText(raw).trim()
  if (text === '') return refuse('note-empty')
  return text.length > LIMITS.note ? refuse('note-too-long', { count: LIMITS.note }) : ok(text)
}

const edit = (session: Session, noteId: string, change: Partial<Note>): Session =>
  editRound(session, (round) => ({
    ...round,
    notes: round.notes.map((note) => (note.id === noteId ? { ...note, ...change } : note)),
  }))

const isKnown = (session: Session, participantId: string | null): boolean =>
  participantId === null || participantOf(session, participantId) !== undefined

/** The narrator's notes: private ones never leave the desk. */
export function applyNoteCommand(session: Session, command: NoteCommand, context: Context): CommandResult {
  const round = currentRound(session)
  if (!round) return refuse('no-round')
  if (command.type === 'add-note') {
    const text = checkText(command.text)
    if (!text.ok) return fail(text.error)
    const { participantId = null } = command
    if (!isKnown(session, participantId)) return refuse('participant-unknown')
    const note: Note = {
      id: newId(context.random),
      text: text.value,
      stage: round.stage,
      visibility: command.visibility,
      participantId,
      at: context.now,
    }
    return ok(editRound(session, (current) => ({ ...current, notes: [...current.notes, note] })))
  }

  const { noteId } = command
  if (!round.notes.some((note) => note.id === noteId)) return refuse('note-unknown')
  switch (command.type) {
    case 'edit-note': {
      const text = checkText(command.text)
      return text.ok ? ok(edit(session, noteId, { text: text.value })) : fail(text.error)
    }
    case 'show-note':
      return ok(edit(session, noteId, { visibility: command.visibility }))
    case 'tag-note':
      return isKnown(session, command.participantId)
        ? ok(edit(session, noteId, { participantId: command.participantId }))
        : refuse('participant-unknown')
    case 'remove-note':
      return ok(
        editRound(session, (current) => ({ ...current, notes: current.notes.filter((note) => note.id !== noteId) })),
      )
    default:
      return assertNever(command)
  }
}
