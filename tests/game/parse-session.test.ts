import { describe, expect, it } from 'vitest'
import { type Lead, type Note, type Round, type Session, SESSION_FORMAT } from '../../src/domain/session'
import { parseSession } from '../../src/game/parse-session'
import { aCard } from '../support/a-card'
import { aGameAt } from '../support/session-builder'

const FILE = 'partie.json'

/** A session with two rounds and something of everything. */
function aFullSession(): Session {
  const game = aGameAt('roundtable').play({ type: 'next-turn' }, { type: 'next-turn' }, { type: 'next-stage' })
  game.play(
    { type: 'share-resource', resourceId: 'secret-professionnel', title: 'Le secret professionnel' },
    { type: 'share-resource', resourceId: 'a'.repeat(60), title: 'Un nom aussi long que permis' },
    { type: 'add-note', text: 'Un silence', visibility: 'private' },
    { type: 'add-note', text: 'Une question', visibility: 'shared' },
    { type: 'decide', outcome: 'continue' },
    { type: 'add-lead', text: 'Se former', level: 'individual' },
    { type: 'add-lead', text: 'En parler', level: 'team' },
  )
  game.play({ type: 'prioritise', leadId: game.lead('En parler').id }, { type: 'finish' })
  game.play({ type: 'start-synthesis', parts: [{ id: 'facts', heading: 'Les faits', text: '' }] })
  game.play(
    { type: 'place-compass', moment: 'before', figureId: 'fear', count: 2 },
    { type: 'place-compass', moment: 'after', figureId: 'promise', count: 3 },
    { type: 'add-word', text: 'Écran' },
    { type: 'add-word', text: 'Outil' },
  )
  return game.play({ type: 'pick', card: aCard('outils-01') }, { type: 'next-stage' }, { type: 'next-turn' }).session
}

const SESSION = aFullSession()
const [FIRST, SECOND] = SESSION.rounds
const inFirst = (change: (round: Round) => Partial<Round>): Session => ({
  ...SESSION,
  rounds: SESSION.rounds.map((round, index) => (index === 0 ? { ...round, ...change(round) } : round)),
})
const COMPASS = { before: [{ figureId: 'fear', count: 2 }], after: [{ figureId: 'promise', count: 3 }] }
const NOWHERE = { before: null, after: null }
const twice = <Item>(items: readonly Item[]): readonly Item[] => items.flatMap((item) => [item, item])

describe('a session read back', () => {
  it('is the same after JSON', () => {
    expect(parseSession(JSON.parse(JSON.stringify(SESSION)), FILE)).toStrictEqual({ ok: true, value: SESSION })
  })

  it('of a newer format is recognised as such, whatever else it holds', () => {
    const newer = { ok: false, error: [{ file: FILE, path: 'format', code: 'newer-format' }] }
    expect(parseSession({ ...SESSION, format: SESSION_FORMAT + 1 }, FILE)).toStrictEqual(newer)
    expect(parseSession({ format: 7, something: 'else' }, FILE)).toStrictEqual(newer)
  })

  it('of no known format is refused for its format', () => {
    for (const format of [0, -1, '3', '1', 1.5, true, null, [3]]) {
      const read = parseSession({ ...SESSION, format }, FILE)
      expect(read).toMatchObject({ ok: false, error: [{ path: 'format', code: 'not-allowed' }] })
    }
  })

  it.each([undefined, null, 12, 'x', [], [SESSION], {}])('is not anything else (%#)', (input) => {
    expect(parseSession(input, FILE)).toMatchObject({ ok: false })
  })

  it('keeps to its shape before its rules are looked at', () => {
    const read = parseSession({ ...SESSION, participants: [], extra: true }, FILE)
    expect(read).toMatchObject({ ok: false, error: [{ path: '', code: 'unknown-key', values: { keys: 'extra' } }] })
  })
})

describe('a session that breaks a rule', () => {
  it.each<[path: string, rule: string, broken: Session]>([
    ['participants', 'two players with one id', { ...SESSION, participants: twice(SESSION.participants) }],
    ['rounds', 'two rounds with one id', { ...SESSION, rounds: [FIRST, { ...SECOND, id: FIRST?.id }] as Round[] }],
    ['rounds', 'a card played twice', { ...SESSION, rounds: [FIRST, { ...SECOND, card: aCard() }] as Round[] }],
    ['rounds', 'a lead in two rounds', { ...SESSION, rounds: [FIRST, { ...SECOND, leads: FIRST?.leads }] as Round[] }],
    ['rounds', 'a lead twice', inFirst(({ leads }) => ({ leads: twice<Lead>(leads) }))],
    ['phase', 'play with no round', { ...SESSION, rounds: [], priority: null, compass: NOWHERE }],
    ['phase', 'an end with no round', { ...SESSION, phase: 'closed', rounds: [], priority: null, compass: NOWHERE }],
    [
      'compass.before',
      'a figure counted twice',
      { ...SESSION, compass: { ...COMPASS, before: twice(COMPASS.before) } },
    ],
    ['compass.after', 'a figure counted twice', { ...SESSION, compass: { ...COMPASS, after: twice(COMPASS.after) } }],
    ['compass.after', 'a compass after nothing', { ...SESSION, phase: 'drawing', rounds: [], priority: null }],
    ['words', 'a word with one id twice', { ...SESSION, words: SESSION.words.map((one) => ({ ...one, id: 'mot' })) }],
    [
      'words',
      'a word written twice',
      { ...SESSION, words: SESSION.words.map((one, id) => ({ ...one, text: id ? 'ÉCRAN' : 'Écran' })) },
    ],
    ['priority', 'a priority that is no lead', { ...SESSION, priority: 'nothing' }],
    [
      'rounds[0].turns',
      'two speakers',
      inFirst(({ turns }) => ({
        turns: turns.map((turn, index) => ({ ...turn, status: index < 2 ? 'speaking' : 'waiting' })),
      })),
    ],
    [
      'rounds[0].turns',
      'a clock that runs for nobody',
      inFirst(({ turns }) => ({
        turns: turns.map((turn) => ({ ...turn, status: 'spoken', clock: { accumulated: 0, startedAt: 1 } })),
      })),
    ],
    ['rounds[0].turns', 'a player seated twice', inFirst(({ turns }) => ({ turns: twice(turns.slice(0, 1)) }))],
    [
      'rounds[0].turns',
      'a stranger seated',
      inFirst(({ turns }) => ({ turns: turns.map((turn, index) => (index ? turn : { ...turn, participantId: 'x' })) })),
    ],
    ['rounds[0].notes', 'a note twice', inFirst(({ notes }) => ({ notes: twice<Note>(notes) }))],
    [
      'rounds[0].notes',
      'a note of a stranger',
      inFirst(({ notes }) => ({ notes: notes.map((note) => ({ ...note, participantId: 'x' })) })),
    ],
    [
      'rounds[0].sharedResources',
      'a resource twice',
      inFirst(({ sharedResources }) => ({ sharedResources: twice(sharedResources) })),
    ],
  ])('is located: %s (%s)', (path, _rule, broken) => {
    expect(parseSession(broken, FILE)).toStrictEqual({ ok: false, error: [{ file: FILE, path, code: 'broken-rule' }] })
  })

  it('names each place once', () => {
    const broken = { ...SESSION, rounds: [FIRST, FIRST] as Round[], priority: 'nothing' }
    const read = parseSession(broken, FILE)
    expect(read.ok ? [] : read.error.map(({ path }) => path)).toStrictEqual(['rounds', 'priority'])
  })

  it('is not one whose session has no round yet, or whose round has no seats', () => {
    const waiting = { ...SESSION, phase: 'drawing' as const, rounds: [], priority: null, compass: NOWHERE }
    expect(parseSession(waiting, FILE)).toMatchObject({ ok: true })
    expect(
      parseSession(
        inFirst(() => ({ turns: [] })),
        FILE,
      ),
    ).toMatchObject({ ok: true })
  })
})
