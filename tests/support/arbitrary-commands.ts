// Random commands for property tests: any type, with ids of the session or rubbish, texts short, huge or broken.
import fc from 'fast-check'
import type { Session } from '../../src/domain/session'
import { LEAD_STATES, LEVERAGES, OUTCOMES } from '../../src/domain/vocabulary'
import { leadsOf } from '../../src/game/selectors'
import type { TimelineCommand } from '../../src/game/timeline'
import {
  anyCard,
  anyDay,
  anyDetail,
  anyFigure,
  anyHands,
  anyLevel,
  anyMoment,
  anyNumber,
  anyPick,
  anyPlan,
  anyStage,
  anyText,
  anyTurns,
  anyVisibility,
  aPile,
  DECK,
} from './arbitrary-values'
import { plausibleCommand } from './plausible-command'
import { createCommand } from './session-builder'

/** A command once there is a session to take ids from. */
export type Draft = (session: Session | null) => TimelineCommand
type Drafts = {
  readonly [Type in TimelineCommand['type']]: fc.Arbitrary<
    (session: Session | null) => Extract<TimelineCommand, { type: Type }>
  >
}

/** Ids and headings come from the app itself, never from a person: only the texts are odd. */
const someParts = fc
  .subarray(['facts', 'leads', 'next'])
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), heading: fc.constant(id), text: anyText }))),
  )

const players = (session: Session | null) => session?.participants.map(({ id }) => id) ?? []
const notes = (session: Session | null) => session?.rounds.flatMap((round) => round.notes).map(({ id }) => id) ?? []
const leads = (session: Session | null) => (session ? leadsOf(session).map(({ id }) => id) : [])
const shared = (session: Session | null) =>
  session?.rounds.flatMap((round) => round.sharedResources).map(({ id }) => id) ?? []
const words = (session: Session | null) => session?.words.map(({ id }) => id) ?? []
const partIds = (session: Session | null) => session?.synthesis?.parts.map(({ id }) => id) ?? []

const bare = <Type extends string>(type: Type) => fc.constant(() => ({ type }))
const ofPlayer = <Type extends string>(type: Type) =>
  anyPick.map((pick) => (session: Session | null) => ({ type, participantId: pick(players(session)) }))

/** Every type of command: a new one without a line here does not compile. */
const DRAFTS: Drafts = {
  create: fc
    .record({ aliases: fc.array(anyText, { maxLength: 4 }), aim: anyText, minutes: anyNumber, ...anyTurns })
    .map(
      ({ aliases, ...plan }) =>
        () =>
          createCommand(aliases, { plan: { themes: [], levels: [], ...plan } }),
    ),
  'add-participant': anyText.map((alias) => () => ({ type: 'add-participant', alias })),
  'rename-participant': fc
    .tuple(anyPick, anyText)
    .map(([pick, alias]) => (at) => ({ type: 'rename-participant', participantId: pick(players(at)), alias })),
  'remove-participant': ofPlayer('remove-participant'),
  leave: ofPlayer('leave'),
  rejoin: ofPlayer('rejoin'),
  'rename-session': anyText.map((title) => () => ({ type: 'rename-session', title })),
  'set-plan': anyPlan.map((plan) => () => ({ type: 'set-plan', plan })),
  finish: bare('finish'),
  'draw-again': bare('draw-again'),
  close: bare('close'),
  reopen: bare('reopen'),
  'keep-session': fc.boolean().map((keep) => () => ({ type: 'keep-session', keep })),
  draw: fc.record(aPile).map((pile) => () => ({ type: 'draw', ...pile })),
  redraw: fc.record(aPile).map((pile) => () => ({ type: 'redraw', ...pile })),
  pick: anyCard.map((card) => () => ({ type: 'pick', card })),
  'next-stage': bare('next-stage'),
  'previous-stage': bare('previous-stage'),
  'begin-stage': bare('begin-stage'),
  'summarise-stage': fc
    .record({ stage: anyStage, text: anyText })
    .map((summary) => () => ({ type: 'summarise-stage', ...summary })),
  'use-prompt': fc
    .oneof(anyText, fc.constantFrom('Et vous ?', 'Qui voit autrement ?', 'é'.repeat(301)))
    .map((prompt) => () => ({ type: 'use-prompt', prompt })),
  decide: fc
    .record({ outcome: fc.constantFrom(...OUTCOMES), hands: fc.option(anyHands) }, { requiredKeys: ['outcome'] })
    .map((decision) => () => ({ type: 'decide', ...decision })),
  'start-turn': ofPlayer('start-turn'),
  'pass-turn': ofPlayer('pass-turn'),
  'postpone-turn': ofPlayer('postpone-turn'),
  'next-turn': bare('next-turn'),
  'end-turn': bare('end-turn'),
  'pause-turn': bare('pause-turn'),
  'resume-turn': bare('resume-turn'),
  'new-lap': bare('new-lap'),
  'add-note': fc
    .tuple(fc.record({ text: anyText, visibility: anyVisibility }), fc.option(anyPick))
    .map(([note, who]) => (at) => ({ type: 'add-note', ...note, ...(who && { participantId: who(players(at)) }) })),
  'edit-note': fc
    .tuple(anyPick, anyText)
    .map(([pick, text]) => (at) => ({ type: 'edit-note', noteId: pick(notes(at)), text })),
  'show-note': fc
    .tuple(anyPick, anyVisibility)
    .map(([pick, visibility]) => (at) => ({ type: 'show-note', noteId: pick(notes(at)), visibility })),
  'tag-note': fc.tuple(anyPick, fc.option(anyPick)).map(([pick, who]) => (at) => ({
    type: 'tag-note',
    noteId: pick(notes(at)),
    participantId: who && who(players(at)),
  })),
  'remove-note': anyPick.map((pick) => (at) => ({ type: 'remove-note', noteId: pick(notes(at)) })),
  'share-resource': fc
    .constantFrom('rgpd', 'secret-professionnel', `a${'-b'.repeat(29)}c`)
    .map((resourceId) => () => ({ type: 'share-resource', resourceId, title: `Fiche ${resourceId}` })),
  'unshare-resource': anyPick.map((pick) => (at) => ({ type: 'unshare-resource', resourceId: pick(shared(at)) })),
  'add-lead': fc.record({ text: anyText, level: anyLevel }).map((lead) => () => ({ type: 'add-lead', ...lead })),
  'edit-lead': fc
    .tuple(anyPick, anyText)
    .map(([pick, text]) => (at) => ({ type: 'edit-lead', leadId: pick(leads(at)), text })),
  'move-lead': fc.tuple(anyPick, anyLevel, fc.option(anyPick)).map(([pick, level, before]) => (at) => {
    const ids = leads(at)
    return { type: 'move-lead', leadId: pick(ids), level, before: before && before(ids) }
  }),
  'weigh-lead': fc
    .tuple(anyPick, anyNumber)
    .map(([pick, weight]) => (at) => ({ type: 'weigh-lead', leadId: pick(leads(at)), weight })),
  'set-leverage': fc
    .tuple(anyPick, fc.option(fc.constantFrom(...LEVERAGES)))
    .map(([pick, leverage]) => (at) => ({ type: 'set-leverage', leadId: pick(leads(at)), leverage })),
  'detail-lead': fc
    .tuple(anyPick, anyDetail)
    .map(([pick, detail]) => (at) => ({ type: 'detail-lead', leadId: pick(leads(at)), detail })),
  'merge-leads': fc
    .tuple(anyPick, anyPick)
    .map(([pick, into]) => (at) => ({ type: 'merge-leads', leadId: pick(leads(at)), intoId: into(leads(at)) })),
  'remove-lead': anyPick.map((pick) => (at) => ({ type: 'remove-lead', leadId: pick(leads(at)) })),
  prioritise: fc.option(anyPick).map((pick) => (at) => ({ type: 'prioritise', leadId: pick && pick(leads(at)) })),
  'follow-lead': fc
    .tuple(
      anyPick,
      fc.constantFrom(...LEAD_STATES),
      fc.record({ reason: fc.oneof(anyText, fc.constant('é'.repeat(301))), reviewOn: anyDay }, { requiredKeys: [] }),
    )
    .map(([pick, state, said]) => (at) => ({ type: 'follow-lead', leadId: pick(leads(at)), state, ...said })),
  'place-compass': fc
    .record({ moment: anyMoment, figureId: anyFigure, count: fc.oneof(fc.nat(12), anyNumber) })
    .map((place) => () => ({ type: 'place-compass', ...place })),
  'clear-compass': anyMoment.map((moment) => () => ({ type: 'clear-compass', moment })),
  'add-word': fc
    .oneof(fc.constantFrom('Écran', 'écran', 'E\u0301cran', ' Outil '), anyText)
    .map((text) => () => ({ type: 'add-word', text })),
  'remove-word': anyPick.map((pick) => (at) => ({ type: 'remove-word', wordId: pick(words(at)) })),
  'start-synthesis': someParts.map((parts) => () => ({ type: 'start-synthesis', parts })),
  'write-synthesis': fc
    .tuple(anyPick, anyText)
    .map(([pick, text]) => (at) => ({ type: 'write-synthesis', partId: pick(partIds(at)), text })),
  'redraft-synthesis': someParts.map((parts) => () => ({ type: 'redraft-synthesis', parts })),
  'title-part': fc
    .tuple(anyPick, anyText)
    .map(([pick, heading]) => (at) => ({ type: 'title-part', partId: pick(partIds(at)), heading })),
  'include-part': fc
    .tuple(anyPick, fc.boolean())
    .map(([pick, included]) => (at) => ({ type: 'include-part', partId: pick(partIds(at)), included })),
  'move-part': fc.tuple(anyPick, fc.option(anyPick)).map(([pick, before]) => (at) => {
    const ids = partIds(at)
    return { type: 'move-part', partId: pick(ids), before: before && before(ids) }
  }),
  'add-part': anyText.map((heading) => () => ({ type: 'add-part', heading })),
  'remove-part': anyPick.map((pick) => (at) => ({ type: 'remove-part', partId: pick(partIds(at)) })),
  undo: bare('undo'),
  redo: bare('redo'),
}

/** Commands that end or empty a game come less often, so that most games get far. */
const RARE: ReadonlySet<string> = new Set(['create', 'remove-participant', 'leave', 'close', 'previous-stage', 'undo'])

export const COMMAND_TYPES = Object.keys(DRAFTS) as readonly TimelineCommand['type'][]

const anyDraft: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 60, arbitrary: fc.nat(1000).map<Draft>((dice) => (session) => plausibleCommand(session, dice, DECK)) },
  ...COMMAND_TYPES.map((type) => ({ weight: RARE.has(type) ? 1 : 2, arbitrary: DRAFTS[type] as fc.Arbitrary<Draft> })),
)

/** `wait`: milliseconds since the step before; less than 0 when the device clock is set back. */
export interface Move {
  readonly draft: Draft
  readonly wait: number
}

const anyWait = fc.oneof(
  { weight: 8, arbitrary: fc.nat(9000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 2999, 3000, 8 * 3_600_000, -3_600_000) },
)

/** What comes in one go, and would seldom come by chance: a field typed, a thing done and taken back. */
const anyGo: fc.Arbitrary<readonly Draft[]> = fc.oneof(
  { weight: 40, arbitrary: anyDraft.map((draft) => [draft]) },
  ...(
    [
      ['rename-session', 'rename-session', 'undo'],
      ['write-synthesis', 'write-synthesis', 'undo', 'redo'],
      ['undo', 'undo', 'redo', 'redo'],
      ['leave', 'next-turn', 'rejoin'],
      ['next-turn', 'pause-turn', 'pause-turn', 'resume-turn'],
      ['share-resource', 'share-resource', 'unshare-resource'],
      ['add-lead', 'weigh-lead', 'move-lead'],
      ['next-turn', 'postpone-turn', 'next-turn', 'new-lap'],
      ['use-prompt', 'use-prompt'],
      ['place-compass', 'place-compass', 'clear-compass', 'clear-compass'],
      ['add-word', 'add-word', 'remove-word', 'remove-word'],
      ['start-synthesis', 'add-part', 'move-part', 'write-synthesis', 'redraft-synthesis'],
      ['title-part', 'title-part', 'include-part', 'remove-part'],
      ['follow-lead', 'follow-lead', 'undo'],
    ] as const
  ).map((types) => ({ weight: 1, arbitrary: fc.tuple(...types.map((type) => DRAFTS[type] as fc.Arbitrary<Draft>)) })),
)

const LONGEST = 60

/** Up to 60 moves. */
export const anyMoves: fc.Arbitrary<readonly Move[]> = fc
  .array(fc.record({ drafts: anyGo, wait: anyWait }), { minLength: 1, maxLength: LONGEST, size: 'max' })
  .map((all) => all.flatMap(({ drafts, wait }) => drafts.map((draft) => ({ draft, wait }))).slice(0, LONGEST))
