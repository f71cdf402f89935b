// Undo and redo: the sessions before and after the present one, nearest last.
import type { Command, CommandType } from '../domain/command'
import type { Refusal } from '../domain/refusal'
import { ok, type Result } from '../domain/result'
import type { Session } from '../domain/session'
import { applyCommand } from './apply-command'
import type { Context } from './context'
import { refuse } from './outcome'

/** How many steps can be undone. */
export const UNDO_DEPTH = 100
/** Keystrokes in one field closer than this (milliseconds) are undone together. */
const SAME_BREATH = 3000

/** `command` leads from this session to the next one; `field` names what was being typed, if anything. */
export interface Step {
  readonly session: Session
  readonly command: CommandType
  readonly field: string | null
}

/** `position` counts the steps since the session began, so that a step keeps its place when old ones go. */
export interface Timeline {
  readonly position: number
  readonly past: readonly Step[]
  readonly present: Session
  readonly future: readonly Step[]
}

export type TimelineCommand = Command | { readonly type: 'undo' } | { readonly type: 'redo' }

function fieldOf(command: Command): string | null {
  switch (command.type) {
    case 'write-synthesis':
      return `synthesis:${command.partId}`
    case 'title-part':
      return `synthesis-title:${command.partId}`
    case 'follow-lead':
      return `follow:${command.leadId}:${command.state}`
    case 'place-compass':
      return `compass:${command.moment}:${command.figureId}`
    case 'edit-note':
      return `note:${command.noteId}`
    case 'rename-session':
      return 'title'
    default:
      return null
  }
}

function travel(timeline: Timeline, from: 'past' | 'future', now: number): Timeline | undefined {
  const step = timeline[from].at(-1)
  if (!step) return undefined
  const { present } = timeline
  const restored = { ...step.session, revision: present.revision + 1, updatedAt: now }
  const rest = timeline[from].slice(0, -1)
  const left = { session: present, command: step.command, field: null }
  return from === 'past'
    ? { position: timeline.position - 1, past: rest, present: restored, future: [...timeline.future, left] }
    : { position: timeline.position + 1, past: [...timeline.past, left], present: restored, future: rest }
}

function isSameBreath(timeline: Timeline, field: string | null, now: number): boolean {
  const last = timeline.past.at(-1)
  if (field === null || timeline.future.length > 0) return false
  return last?.field === field && now - timeline.present.updatedAt < SAME_BREATH
}

/** Applies a command, an undo or a redo. Undo restores all but the revision and the date of change, which go on. */
export function applyToTimeline(
  timeline: Timeline | null,
  command: TimelineCommand,
  context: Context,
): Result<Timeline, Refusal> {
  if (command.type === 'undo' || command.type === 'redo') {
    if (!timeline) return refuse('session-missing')
    const undo = command.type === 'undo'
    const moved = travel(timeline, undo ? 'past' : 'future', context.now)
    return moved ? ok(moved) : refuse(undo ? 'nothing-to-undo' : 'nothing-to-redo')
  }
  const result = applyCommand(timeline?.present ?? null, command, context)
  if (!result.ok) return result
  if (!timeline) return ok({ position: 0, past: [], present: result.value, future: [] })
  const field = fieldOf(command)
  if (isSameBreath(timeline, field, context.now)) return ok({ ...timeline, present: result.value })
  const step = { session: timeline.present, command: command.type, field }
  return ok({
    position: timeline.position + 1,
    past: [...timeline.past, step].slice(-UNDO_DEPTH),
    present: result.value,
    future: [],
  })
}
