// What the room may see of a session, and nothing else: no private note, no total of speaking time, no role of a lead,
// nothing that is the narrator's own. The wall is made of this alone.
import { assertNever } from '../../domain/assert-never'
import type { Clock, Hands, Placement, Round, Session } from '../../domain/session'
import type { LeadState, Leverage, LevelId, StageId, ThemeId } from '../../domain/vocabulary'
import type { BoardView, Wall, WallReview } from '../../domain/wall'
import { currentRound, nextTurn, participantOf, speakingTurn } from '../selectors'
import { stageAt } from '../stages'
import { boardEntries, type BoardEntry, boardPages } from './board-pages'
import { type CardPage, cardPages } from './card-pages'
import { type ClosingPage, closingPages } from './closing-pages'
import { type ReviewPage, reviewPages } from './review-pages'
import { besideRings, type Room } from './room'
import { sceneOf } from './scene-of'
import { type SaidWord, wordPages } from './word-pages'

export interface Person {
  readonly alias: string
  readonly mark: number
}

/** Counts from 0; `count` is at least 1. */
export interface Position {
  readonly at: number
  readonly count: number
}

export type ProjectedScene =
  | { readonly kind: 'pile'; readonly aim: string; readonly isFirst: boolean }
  | { readonly kind: 'card'; readonly page: CardPage; readonly position: Position }
  | { readonly kind: 'breath'; readonly summary: string; readonly next: StageId }
  | {
      readonly kind: 'roundtable'
      readonly lap: number
      readonly speaker: Person | null
      readonly next: Person | null
      /** Null unless the narrator shows it. */
      readonly clock: Clock | null
      readonly turnSeconds: number | null
    }
  | { readonly kind: 'resource'; readonly resourceId: string; readonly step: number }
  | { readonly kind: 'decision'; readonly hands: Hands | null }
  | {
      readonly kind: 'board'
      readonly view: BoardView
      readonly entries: readonly BoardEntry[]
      readonly page: readonly BoardEntry[]
      readonly position: Position
    }
  | { readonly kind: 'closing'; readonly page: ClosingPage; readonly position: Position }
  | { readonly kind: 'compass'; readonly before: Placement | null; readonly after: Placement | null }
  | {
      readonly kind: 'words'
      /** All of them, those said most often first. */
      readonly words: readonly SaidWord[]
      readonly page: readonly SaidWord[]
      readonly position: Position
    }
  | {
      readonly kind: 'review'
      readonly level: LevelId
      readonly leverage: Leverage | null
      readonly state: LeadState
      readonly playedAt: number
      /** Where the lead is among those that are looked at. */
      readonly among: Position
      readonly page: ReviewPage
      readonly position: Position
    }
  | { readonly kind: 'neutral'; readonly sentence: string }

export interface ProjectedView {
  /** The card on the table; null before the first one. */
  readonly card: { readonly title: string; readonly number: number; readonly theme: ThemeId } | null
  readonly scene: ProjectedScene
}

/** The page at `step`, the last one when there are fewer. */
function pageAt<Page>(pages: readonly Page[], step: number): { readonly page: Page; readonly position: Position } {
  const at = Math.min(step, pages.length - 1)
  const page = pages[at]
  if (page === undefined) throw new Error('no page')
  return { page, position: { at, count: pages.length } }
}

function personOf(session: Session, participantId: string | undefined): Person | null {
  const found = participantId === undefined ? undefined : participantOf(session, participantId)
  return found ? { alias: found.alias, mark: found.mark } : null
}

function roundtable(session: Session, round: Round, wall: Wall): ProjectedScene {
  const speaking = speakingTurn(round)
  return {
    kind: 'roundtable',
    lap: round.lap,
    speaker: personOf(session, speaking?.participantId),
    next: personOf(session, nextTurn(session, round)?.participantId),
    clock: wall.clock && speaking ? speaking.clock : null,
    turnSeconds: session.plan.turnSeconds,
  }
}

function board(session: Session, round: Round, wall: Wall, room: Room): ProjectedScene {
  const { view, step } = wall.board
  const entries = boardEntries(round.leads, session.priority)
  const pages = boardPages(entries, view === 'rings' ? besideRings(room) : room)
  return { kind: 'board', view, entries, ...pageAt(pages, step) }
}

/** A lead that is looked at again: no key, which would tell where it comes from. */
function review(
  { level, leverage, state, playedAt, at, count, step, ...said }: WallReview,
  room: Room,
): ProjectedScene {
  const among = { at, count: Math.max(count, at + 1) }
  return { kind: 'review', level, leverage, state, playedAt, among, ...pageAt(reviewPages(said, room), step) }
}

/** The resource on the wall: the one that was opened, else the first that fits the card. */
export function resourceOf(round: Round, wall: Wall): { readonly resourceId: string; readonly step: number } {
  const { resource } = wall
  return resource?.roundId === round.id
    ? { resourceId: resource.resourceId, step: resource.step }
    : { resourceId: round.card.resources[0] ?? '', step: 0 }
}

function sceneIn(session: Session, wall: Wall, room: Room): ProjectedScene {
  const round = currentRound(session)
  const kind = sceneOf(session, wall)
  if (kind === 'neutral') return { kind, sentence: wall.sentence }
  if (kind === 'compass') return { kind, ...session.compass }
  if (kind === 'words') {
    const pages = wordPages(session.words, room)
    return { kind, words: pages.flat(), ...pageAt(pages, wall.words) }
  }
  if (kind === 'review' && wall.review) return review(wall.review, room)
  if (!round || kind === 'pile' || kind === 'review') return { kind: 'pile', aim: session.plan.aim, isFirst: !round }
  switch (kind) {
    case 'card': {
      const step = wall.card?.roundId === round.id ? wall.card.step : 0
      return { kind, ...pageAt(cardPages(round.card, room), step) }
    }
    case 'breath': {
      const before = stageAt(round.stage, -1)
      return { kind, summary: before ? round.summaries[before] : '', next: round.stage }
    }
    case 'roundtable':
      return roundtable(session, round, wall)
    case 'resource':
      return { kind, ...resourceOf(round, wall) }
    case 'decision':
      return { kind, hands: round.decision?.hands ?? null }
    case 'board':
      return board(session, round, wall, room)
    case 'closing':
      return { kind, ...pageAt(closingPages(session, room), wall.closing) }
    default:
      return assertNever(kind)
  }
}

/** `room`: what a page of the wall holds, by the size of its letters. */
export function projectedView(session: Session, wall: Wall, room: Room): ProjectedView {
  const card = currentRound(session)?.card
  return {
    card: card ? { title: card.title, number: card.number, theme: card.theme } : null,
    scene: sceneIn(session, wall, room),
  }
}
