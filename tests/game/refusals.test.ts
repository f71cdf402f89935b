// Every reason to refuse, and a command that provokes it. A new code without a row does not compile.
import { describe, expect, it } from 'vitest'
import { REFUSAL_CODES, type Refusal, type RefusalCode } from '../../src/domain/refusal'
import type { Moment, Plan } from '../../src/domain/session'
import { forgetWords } from '../../src/game/forget-words'
import type { TimelineCommand } from '../../src/game/timeline'
import { aCard } from '../support/a-card'
import { aGame, aGameAt, anEndingGame, createCommand, Game } from '../support/session-builder'

type Row = readonly [given: () => Game, when: (game: Game) => TimelineCommand, values?: NonNullable<Refusal['values']>]

const add = (alias: string) => () => ({ type: 'add-participant', alias }) as const
const named =
  (type: 'leave' | 'rejoin' | 'remove-participant' | 'start-turn' | 'pass-turn' | 'postpone-turn', alias = 'Amel') =>
  (game: Game) =>
    ({ type, participantId: game.id(alias) }) as const
const bare =
  (
    type:
      | 'next-stage'
      | 'previous-stage'
      | 'begin-stage'
      | 'finish'
      | 'close'
      | 'reopen'
      | 'next-turn'
      | 'end-turn'
      | 'pause-turn'
      | 'resume-turn'
      | 'new-lap'
      | 'undo'
      | 'redo',
  ) =>
  () =>
    ({ type }) as const
const plan = (change: Partial<Plan>) => () => ({ type: 'set-plan', plan: change }) as const
const pick = (id: string) => () => ({ type: 'pick', card: aCard(id) }) as const
const redraw = () => ({ type: 'redraw', deck: [aCard(), aCard('outils-01')], played: [] }) as const
const addNote = (text: string) => () => ({ type: 'add-note', text, visibility: 'private' }) as const
const addLead = (text: string) => () => ({ type: 'add-lead', text, level: 'team' }) as const
const ofLead = <const Change extends object>(game: Game, change: Change) => ({
  leadId: game.lead('Une piste').id,
  ...change,
})
const stand =
  (figureId: string, count = 1, moment: Moment = 'before') =>
  () =>
    ({ type: 'place-compass', moment, figureId, count }) as const
const say = (text: string) => () => ({ type: 'add-word', text }) as const
const usePrompt = (prompt: string) => () => ({ type: 'use-prompt', prompt }) as const
const share = () => ({ type: 'share-resource', resourceId: 'rgpd', title: 'Le RGPD' }) as const
const parts = [{ id: 'facts', heading: 'La situation', text: '' }]
const startSynthesis = () => ({ type: 'start-synthesis', parts }) as const
const write = (partId: string, text: string) => () => ({ type: 'write-synthesis', partId, text }) as const

const addPart = () => ({ type: 'add-part', heading: 'À suivre' }) as const
const after =
  (given: () => Game, ...commands: readonly ((game: Game) => TimelineCommand)[]) =>
  () =>
    commands.reduce((game, command) => game.play(command(game)), given())
const at = (stage: Parameters<typeof aGameAt>[0]) => () => aGameAt(stage)
const speaking = after(at('roundtable'), bare('next-turn'))
const led = after(at('actions'), addLead('Une piste'))
const written = after(anEndingGame, startSynthesis)
const alone = () => aGame(['Amel'])
const nothing = () => new Game()
const closed = after(anEndingGame, bare('close'))
const forgotten = () => {
  const game = closed()
  game.timeline = { position: 0, past: [], present: forgetWords(game.session, 1), future: [] }
  return game
}

const ROWS: Readonly<Record<RefusalCode, Row>> = {
  'session-missing': [nothing, bare('next-stage')],
  'session-exists': [aGame, () => createCommand(['Dora', 'Emma'])],
  'session-closed': [closed, bare('finish')],
  'session-forgotten': [forgotten, bare('reopen')],
  'session-not-closed': [aGame, bare('reopen')],
  'not-ending': [aGame, bare('close')],
  'too-few-participants': [alone, pick('donnees-01'), { count: 2 }],
  'alias-empty': [aGame, add(' \u0000\u202E\n')],
  'alias-too-long': [aGame, add('x'.repeat(41)), { count: 40 }],
  'alias-taken': [aGame, add(' AMEL '), { alias: 'AMEL' }],
  'participant-unknown': [aGame, () => ({ type: 'leave', participantId: 'nobody' })],
  'participant-absent': [after(at('roundtable'), named('leave')), named('start-turn'), { alias: 'Amel' }],
  'participant-already-absent': [after(aGame, named('leave')), named('leave'), { alias: 'Amel' }],
  'participant-already-present': [aGame, named('rejoin'), { alias: 'Amel' }],
  'participant-has-played': [at('situation'), named('remove-participant'), { alias: 'Amel' }],
  'title-too-long': [aGame, () => ({ type: 'rename-session', title: 'x'.repeat(121) }), { count: 120 }],
  'aim-too-long': [aGame, plan({ aim: 'x'.repeat(301) }), { count: 300 }],
  'minutes-out-of-range': [aGame, plan({ minutes: 601 }), { count: 600 }],
  'turn-seconds-out-of-range': [aGame, plan({ turnSeconds: 9 }), { least: 10, count: 1800 }],
  'deck-exhausted': [aGame, () => ({ type: 'draw', deck: [aCard()], played: ['donnees-01'] })],
  'card-already-played': [
    after(at('resources'), () => ({ type: 'decide', outcome: 'another' })),
    pick('donnees-01'),
    { title: 'Carte donnees-01' },
  ],
  'round-under-way': [at('situation'), pick('outils-01')],
  'redraw-too-late': [at('roundtable'), redraw],
  'no-round': [aGame, addNote('Trop tôt')],
  'not-playing': [anEndingGame, bare('next-stage')],
  'first-stage': [at('situation'), bare('previous-stage')],
  'last-stage': [at('actions'), bare('next-stage')],
  'decision-needed': [at('resources'), bare('next-stage')],
  'already-begun': [at('situation'), bare('begin-stage')],
  'summary-too-long': [
    at('situation'),
    () => ({ type: 'summarise-stage', stage: 'situation', text: 'x'.repeat(301) }),
    { count: 300 },
  ],
  'prompt-already-used': [after(at('roundtable'), usePrompt('Et vous ?')), usePrompt(' Et vous ?\n')],
  'prompt-empty': [at('roundtable'), usePrompt(' \u0000')],
  'hands-out-of-range': [
    at('resources'),
    () => ({ type: 'decide', outcome: 'stop', hands: { continue: 0, stop: 100, another: 0 } }),
    { count: 99 },
  ],
  'not-in-roundtable': [at('situation'), bare('next-turn')],
  'not-in-resources': [at('situation'), share],
  'not-in-actions': [at('situation'), addLead('Trop tôt')],
  'no-speaker': [at('roundtable'), bare('end-turn')],
  'already-speaking': [speaking, named('start-turn'), { alias: 'Amel' }],
  'already-passed': [after(at('roundtable'), named('pass-turn')), named('pass-turn'), { alias: 'Amel' }],
  'nobody-waiting': [after(speaking, bare('next-turn'), bare('next-turn')), bare('next-turn')],
  'narrator-points': [after(at('roundtable'), plan({ order: 'pointed' })), bare('next-turn')],
  'turn-not-waiting': [after(speaking, bare('end-turn')), named('postpone-turn'), { alias: 'Amel' }],
  'nobody-behind': [
    after(speaking, bare('next-turn'), bare('next-turn')),
    named('postpone-turn', 'Chloé'),
    { alias: 'Chloé' },
  ],
  'nobody-has-spoken': [at('roundtable'), bare('new-lap')],
  'turn-already-paused': [after(speaking, bare('pause-turn')), bare('pause-turn')],
  'turn-already-running': [speaking, bare('resume-turn')],
  'note-empty': [at('situation'), addNote('\n\t')],
  'note-too-long': [at('situation'), addNote('x'.repeat(2001)), { count: 2000 }],
  'note-unknown': [at('situation'), () => ({ type: 'remove-note', noteId: 'nothing' })],
  'resource-already-shared': [after(at('resources'), share), share, { title: 'Le RGPD' }],
  'resource-not-shared': [at('resources'), () => ({ type: 'unshare-resource', resourceId: 'rgpd' })],
  'lead-empty': [at('actions'), addLead('\u0000')],
  'lead-too-long': [at('actions'), addLead('x'.repeat(501)), { count: 500 }],
  'lead-unknown': [at('actions'), () => ({ type: 'remove-lead', leadId: 'nothing' })],
  'lead-is-the-same': [led, (game) => ofLead(game, { type: 'merge-leads', intoId: game.lead('Une piste').id })],
  'detail-too-long': [
    led,
    (game) => ofLead(game, { type: 'detail-lead', detail: { role: 'x'.repeat(121) } }),
    { count: 120 },
  ],
  'day-invalid': [led, (game) => ofLead(game, { type: 'detail-lead', detail: { reviewOn: '2026-02-30' } })],
  'reason-too-long': [
    led,
    (game) => ({ type: 'follow-lead', leadId: game.lead('Une piste').id, state: 'dropped', reason: 'x'.repeat(301) }),
    { count: 300 },
  ],
  'weight-out-of-range': [led, (game) => ofLead(game, { type: 'weigh-lead', weight: 100 }), { count: 99 }],
  'people-out-of-range': [aGame, stand('fear', 100), { count: 99 }],
  'too-many-figures': [
    after(aGame, ...Array.from({ length: 12 }, (_, number) => stand(`figure-${number}`))),
    stand('one-more'),
  ],
  'compass-too-early': [aGame, stand('fear', 1, 'after')],
  'compass-empty': [after(aGame, stand('fear'), stand('fear', 0)), () => ({ type: 'clear-compass', moment: 'before' })],
  'word-empty': [aGame, say(' \u0000\n')],
  'word-too-long': [aGame, say('x'.repeat(41)), { count: 40 }],
  'word-unknown': [after(aGame, say('Écran')), () => ({ type: 'remove-word', wordId: 'nothing' })],
  'word-said-enough': [
    after(aGame, ...Array.from({ length: 99 }, () => say('Écran'))),
    say('ÉCRAN'),
    { word: 'Écran' },
  ],
  'too-many-words': [
    after(aGame, ...Array.from({ length: 60 }, (_, number) => say(`mot ${number}`))),
    say('un de plus'),
    { count: 60 },
  ],
  'already-ending': [anEndingGame, bare('finish')],
  'synthesis-too-early': [aGame, startSynthesis],
  'synthesis-exists': [written, startSynthesis],
  'synthesis-missing': [anEndingGame, () => ({ type: 'redraft-synthesis', parts })],
  'synthesis-part-unknown': [written, write('other', '')],
  'synthesis-too-long': [written, write('facts', 'x'.repeat(20_001)), { count: 20_000 }],
  'part-title-empty': [written, () => ({ type: 'add-part', heading: ' \u0000\n' })],
  'part-not-own': [written, () => ({ type: 'remove-part', partId: 'facts' })],
  'too-many-parts': [
    after(written, ...Array.from({ length: 40 - parts.length }, () => addPart)),
    addPart,
    { count: 40 },
  ],
  'nothing-to-undo': [aGame, bare('undo')],
  'nothing-to-redo': [aGame, bare('redo')],
}

describe('refusals', () => {
  it('are all provoked below', () => {
    expect(Object.keys(ROWS).sort()).toStrictEqual([...REFUSAL_CODES].sort())
  })

  it.each(REFUSAL_CODES)('%s: names the reason, and changes nothing', (code) => {
    const [given, when, values] = ROWS[code]
    const game = given()
    const { timeline } = game
    expect(game.attempt(when(game))).toStrictEqual({ ok: false, error: values ? { code, values } : { code } })
    expect(game.timeline).toBe(timeline)
  })
})

describe('other roads to the same refusals', () => {
  it.each<[RefusalCode, Row]>([
    ['no-round', [aGame, bare('next-stage')]],
    ['no-round', [aGame, bare('finish')]],
    ['no-round', [aGame, redraw]],
    ['no-round', [aGame, addLead('Trop tôt')]],
    ['no-round', [anEndingGame, redraw]],
    ['no-round', [aGame, bare('begin-stage')]],
    ['no-round', [aGame, usePrompt('Et vous ?')]],
    ['not-in-resources', [aGame, share]],
    ['not-in-roundtable', [aGame, bare('next-turn')]],
    ['not-in-roundtable', [at('resources'), bare('new-lap')]],
    ['not-in-roundtable', [at('resources'), named('postpone-turn')]],
    ['participant-absent', [after(speaking, named('leave', 'Bilal')), named('postpone-turn', 'Bilal')]],
    ['participant-unknown', [at('roundtable'), () => ({ ...addNote('Qui ?')(), participantId: 'nobody' })]],
    ['participant-unknown', [at('roundtable'), () => ({ type: 'pass-turn', participantId: 'nobody' })]],
    ['lead-unknown', [at('actions'), () => ({ type: 'edit-lead', leadId: 'nothing', text: 'x' })]],
    ['lead-unknown', [led, (game) => ofLead(game, { type: 'merge-leads', intoId: 'nothing' })]],
    ['lead-unknown', [led, (game) => ({ type: 'merge-leads', leadId: 'nothing', intoId: game.lead('Une piste').id })]],
    ['lead-unknown', [led, () => ({ type: 'detail-lead', leadId: 'nothing', detail: {} })]],
    ['not-in-actions', [at('resources'), () => ({ type: 'merge-leads', leadId: 'nothing', intoId: 'nothing' })]],
    ['round-under-way', [at('situation'), () => ({ type: 'draw', deck: [aCard('outils-01')], played: [] })]],
    ['too-few-participants', [() => aGame([]), pick('donnees-01')]],
  ])('%s', (code, [given, when]) => {
    const game = given()
    expect(game.attempt(when(game))).toMatchObject({ ok: false, error: { code } })
  })
})
