// Every text of a session that a person types, each under a key that is the same in all versions of that session.
import type { Command } from '../domain/command'
import type { Round, Session, SynthesisPart } from '../domain/session'
import { STAGE_IDS } from '../domain/vocabulary'
import { isAsDrafted } from './merge-draft'
import { currentRound } from './selectors'

export interface TypedText {
  readonly text: string
  /** Writes the text where it stands already. */
  readonly write: Command
  /** Makes the place with its text; null when only the rest of the session can make it. */
  readonly add: Command | null
  /** The round in which it can be written; null when it is of none. */
  readonly roundId: string | null
}

type Entry = readonly [string, TypedText]

const entry = (key: string, roundId: string | null, text: string, write: Command, add: Command | null): Entry => [
  key,
  { text, write, add, roundId },
]

function ofRound({ id: roundId, notes, leads, summaries }: Round): readonly Entry[] {
  return [
    ...STAGE_IDS.map((stage) => {
      const text = summaries[stage]
      return entry(`summary:${roundId}:${stage}`, roundId, text, { type: 'summarise-stage', stage, text }, null)
    }),
    ...notes.map(({ id, text, visibility, participantId }) => {
      const add = { type: 'add-note', text, visibility, participantId } as const
      return entry(`note:${id}`, roundId, text, { type: 'edit-note', noteId: id, text }, add)
    }),
    ...leads.flatMap(({ id, text, level, role, escalateTo }) => {
      const detail = (change: { readonly role: string } | { readonly escalateTo: string }) =>
        ({ type: 'detail-lead', leadId: id, detail: change }) as const
      return [
        entry(`lead:${id}`, roundId, text, { type: 'edit-lead', leadId: id, text }, { type: 'add-lead', text, level }),
        entry(`role:${id}`, roundId, role, detail({ role }), null),
        entry(`escalate:${id}`, roundId, escalateTo, detail({ escalateTo }), null),
      ]
    }),
  ]
}

function ofPart(part: SynthesisPart): readonly Entry[] {
  const { id, heading, text, draft } = part
  const write = { type: 'write-synthesis', partId: id, text } as const
  const own = draft === null ? ({ type: 'add-part', heading } as const) : null
  return [
    entry(`heading:${id}`, null, heading, { type: 'title-part', partId: id, heading }, own),
    // What the game has drafted nobody has typed.
    ...(isAsDrafted(part) ? [] : [entry(`part:${id}`, null, text, write, write)]),
  ]
}

/** What was typed in the session, by key. The group's words, which are counted, are not among them. */
export function typedTexts({ title, plan, participants, rounds, synthesis }: Session): ReadonlyMap<string, TypedText> {
  return new Map([
    entry('title', null, title, { type: 'rename-session', title }, null),
    entry('aim', null, plan.aim, { type: 'set-plan', plan: { aim: plan.aim } }, null),
    ...participants.map(({ id, alias }) => {
      const rename = { type: 'rename-participant', participantId: id, alias } as const
      return entry(`alias:${id}`, null, alias, rename, { type: 'add-participant', alias })
    }),
    ...rounds.flatMap(ofRound),
    ...(synthesis?.parts ?? []).flatMap(ofPart),
  ])
}

/** Whether the command that writes it would find its place. */
export const hasPlace = (session: Session, { roundId }: TypedText): boolean =>
  roundId === null || currentRound(session)?.id === roundId
