// Everything that a narrator may ask of a session. Texts are raw: the game cleans and checks them.
import type { Card } from './pack'
import type { DraftPart, Hands, LeadDetail, Moment, Note, Plan, Session, SessionKind } from './session'
import type { LeadState, LevelId, Leverage, Outcome, StageId } from './vocabulary'

export interface CreateCommand {
  readonly type: 'create'
  readonly kind: SessionKind
  readonly pack: Session['pack']
  readonly aliases: readonly string[]
  readonly plan: Plan
}

export type ParticipantCommand =
  | { readonly type: 'add-participant'; readonly alias: string }
  | { readonly type: 'rename-participant'; readonly participantId: string; readonly alias: string }
  | { readonly type: 'remove-participant'; readonly participantId: string }
  | { readonly type: 'leave'; readonly participantId: string }
  | { readonly type: 'rejoin'; readonly participantId: string }

export type LifecycleCommand =
  | { readonly type: 'rename-session'; readonly title: string }
  | { readonly type: 'set-plan'; readonly plan: Partial<Plan> }
  | { readonly type: 'finish' }
  | { readonly type: 'draw-again' }
  | { readonly type: 'close' }
  | { readonly type: 'reopen' }
  | { readonly type: 'keep-session'; readonly keep: boolean }

/** `deck` is the whole pile; `played` the ids of cards drawn in earlier sessions on this device. */
export type DrawCommand =
  | { readonly type: 'draw'; readonly deck: readonly Card[]; readonly played: readonly string[] }
  | { readonly type: 'redraw'; readonly deck: readonly Card[]; readonly played: readonly string[] }
  | { readonly type: 'pick'; readonly card: Card }

export type StageCommand =
  | { readonly type: 'next-stage' }
  | { readonly type: 'previous-stage' }
  | { readonly type: 'begin-stage' }
  | { readonly type: 'summarise-stage'; readonly stage: StageId; readonly text: string }
  | { readonly type: 'use-prompt'; readonly prompt: string }
  | { readonly type: 'decide'; readonly outcome: Outcome; readonly hands?: Hands | null }

export type TurnCommand =
  | { readonly type: 'start-turn'; readonly participantId: string }
  | { readonly type: 'pass-turn'; readonly participantId: string }
  | { readonly type: 'postpone-turn'; readonly participantId: string }
  | { readonly type: 'next-turn' }
  | { readonly type: 'end-turn' }
  | { readonly type: 'pause-turn' }
  | { readonly type: 'resume-turn' }
  | { readonly type: 'new-lap' }

export type NoteCommand =
  | {
      readonly type: 'add-note'
      readonly text: string
      readonly visibility: Note['visibility']
      readonly participantId?: string | null
    }
  | { readonly type: 'edit-note'; readonly noteId: string; readonly text: string }
  | { readonly type: 'show-note'; readonly noteId: string; readonly visibility: Note['visibility'] }
  | { readonly type: 'tag-note'; readonly noteId: string; readonly participantId: string | null }
  | { readonly type: 'remove-note'; readonly noteId: string }

export type ResourceCommand =
  | { readonly type: 'share-resource'; readonly resourceId: string; readonly title: string }
  | { readonly type: 'unshare-resource'; readonly resourceId: string }

/**
 * `before: null` puts the lead last in its level. A null leverage, day or priority clears it. A lead that is merged
 * into another goes away; its points and what the other does not say yet stay.
 */
export type LeadCommand =
  | { readonly type: 'add-lead'; readonly text: string; readonly level: LevelId }
  | { readonly type: 'edit-lead'; readonly leadId: string; readonly text: string }
  | { readonly type: 'move-lead'; readonly leadId: string; readonly level: LevelId; readonly before: string | null }
  | { readonly type: 'weigh-lead'; readonly leadId: string; readonly weight: number }
  | { readonly type: 'set-leverage'; readonly leadId: string; readonly leverage: Leverage | null }
  | { readonly type: 'detail-lead'; readonly leadId: string; readonly detail: Partial<LeadDetail> }
  | { readonly type: 'merge-leads'; readonly leadId: string; readonly intoId: string }
  | { readonly type: 'remove-lead'; readonly leadId: string }
  | { readonly type: 'prioritise'; readonly leadId: string | null }

/** How far a lead of any round has come, whether the session is closed or not; what is not given stays. */
export interface FollowCommand {
  readonly type: 'follow-lead'
  readonly leadId: string
  readonly state: LeadState
  readonly reason?: string
  readonly reviewOn?: string | null
}

/** How many people stand at a figure of the compass; 0 when nobody does. */
export type CompassCommand =
  | { readonly type: 'place-compass'; readonly moment: Moment; readonly figureId: string; readonly count: number }
  | { readonly type: 'clear-compass'; readonly moment: Moment }

/** A word that was given already counts once more; taken away, it counts once less, and then it goes. */
export type WordCommand =
  { readonly type: 'add-word'; readonly text: string } | { readonly type: 'remove-word'; readonly wordId: string }

/**
 * A new draft changes the parts that nobody has written in. `before: null` puts a part last. Only a part of one's own can
 * be removed; the others are left out.
 */
export type SynthesisCommand =
  | { readonly type: 'start-synthesis'; readonly parts: readonly DraftPart[] }
  | { readonly type: 'redraft-synthesis'; readonly parts: readonly DraftPart[] }
  | { readonly type: 'write-synthesis'; readonly partId: string; readonly text: string }
  | { readonly type: 'title-part'; readonly partId: string; readonly heading: string }
  | { readonly type: 'include-part'; readonly partId: string; readonly included: boolean }
  | { readonly type: 'move-part'; readonly partId: string; readonly before: string | null }
  | { readonly type: 'add-part'; readonly heading: string }
  | { readonly type: 'remove-part'; readonly partId: string }

export type Command =
  | CreateCommand
  | ParticipantCommand
  | LifecycleCommand
  | DrawCommand
  | StageCommand
  | TurnCommand
  | NoteCommand
  | ResourceCommand
  | LeadCommand
  | FollowCommand
  | CompassCommand
  | WordCommand
  | SynthesisCommand

export type CommandType = Command['type']
