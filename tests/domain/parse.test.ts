import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import type { IssueCode } from '../../src/domain/issue'
import { blockSchema, cardSchema, packFileSchemas, packInfoSchema, resourceSchema } from '../../src/domain/pack'
import { parse } from '../../src/domain/parse'
import { sessionSchema } from '../../src/domain/session'
import { aCard } from '../support/a-card'
import { aPackFiles, aPackInfo, aResource } from '../support/a-pack'
import { aGameAt } from '../support/session-builder'

const FILE = 'fr/cards.json'
type Row = [
  code: IssueCode,
  path: string,
  schema: z.ZodMiniType,
  input: unknown,
  values?: Readonly<Record<string, string | number>>,
]

const without = (key: string, value: object) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
const session = () => aGameAt('roundtable').session
const cards = (change: object) => ({ cards: [aCard(), { ...aCard('outils-01'), ...change }] })
const file = packFileSchemas.cards
const { themes } = aPackInfo()

describe('a valid document', () => {
  it.each(Object.entries(aPackFiles()))('of a pack is read whole: %s', (kind, document) => {
    const schema = packFileSchemas[kind as keyof typeof packFileSchemas]
    expect(parse<z.ZodMiniType>(schema, document, FILE)).toStrictEqual({ ok: true, value: document })
  })

  it('about a pack is read whole', () => {
    expect(parse(packInfoSchema, aPackInfo(), FILE)).toStrictEqual({ ok: true, value: aPackInfo() })
  })

  it('has its lines trimmed', () => {
    const read = parse(cardSchema, aCard('donnees-01', { title: ' Un titre \n' }), FILE)
    expect(read).toMatchObject({ ok: true, value: { title: 'Un titre' } })
  })
})

describe('a fault', () => {
  it.each<Row>([
    ['missing', 'cards', file, {}],
    ['missing', 'cards[1].title', file, { cards: [aCard(), without('title', aCard())] }],
    ['missing', 'cards[1].title', file, cards({ title: ' ' }), { count: 1 }],
    ['missing', 'cards[1].theme', file, { cards: [aCard(), without('theme', aCard())] }],
    ['missing', 'cards[1].source.section', file, cards({ source: { document: 'Guide' } })],
    ['missing', 'format', packInfoSchema, without('format', aPackInfo())],
    ['wrong-type', '', file, null, { expected: 'object' }],
    ['wrong-type', '', file, 'cards', { expected: 'object' }],
    ['wrong-type', 'cards', file, { cards: {} }, { expected: 'array' }],
    ['wrong-type', 'cards[1].title', file, cards({ title: 12 }), { expected: 'string' }],
    ['wrong-type', 'cards[1].number', file, cards({ number: 1.5 }), { expected: 'int' }],
    ['wrong-type', 'participants[0].present', sessionSchema, withPlayer({ present: 'yes' }), { expected: 'boolean' }],
    ['too-few', 'cards', file, { cards: [] }, { count: 1 }],
    ['too-few', 'cards[1].questions', file, cards({ questions: [] }), { count: 1 }],
    ['too-many', 'cards[1].resources', file, cards({ resources: ['a', 'b', 'c', 'd', 'e', 'f'] }), { count: 5 }],
    ['too-long', 'cards[1].questions[0]', file, cards({ questions: ['x'.repeat(301)] }), { count: 300 }],
    ['too-long', 'title', sessionSchema, { ...session(), title: 'x'.repeat(121) }, { count: 120 }],
    ['too-long', 'pack.version', sessionSchema, withPack({ version: '1'.repeat(41) }), { count: 40 }],
    ['too-long', 'pack.language', sessionSchema, withPack({ language: 'f'.repeat(11) }), { count: 10 }],
    ['wrong-format', 'pack.id', sessionSchema, withPack({ id: 'a'.repeat(61) })],
    ['too-long', 'rounds[0].sharedResources[0].title', sessionSchema, withTitle('x'.repeat(301)), { count: 300 }],
    ['too-small', 'cards[1].number', file, cards({ number: 0 }), { count: 1 }],
    [
      'too-small',
      'plan.minutes',
      sessionSchema,
      { ...session(), plan: { ...session().plan, minutes: 0 } },
      { count: 1 },
    ],
    ['too-small', 'updatedAt', sessionSchema, { ...session(), updatedAt: -1 }, { count: 0 }],
    ['too-small', 'revision', sessionSchema, { ...session(), revision: 0 }, { count: 1 }],
    [
      'too-large',
      'plan.minutes',
      sessionSchema,
      { ...session(), plan: { ...session().plan, minutes: 601 } },
      { count: 600 },
    ],
    ['too-large', 'cards[1].number', file, cards({ number: 1e300 }), { count: Number.MAX_SAFE_INTEGER }],
    [
      'not-allowed',
      'cards[1].theme',
      file,
      cards({ theme: 'cuisine' }),
      { allowed: 'donnees, outils, netiquettes, posture' },
    ],
    ['not-allowed', 'format', packInfoSchema, { ...aPackInfo(), format: 2 }, { allowed: '1' }],
    [
      'not-allowed',
      'phase',
      sessionSchema,
      { ...session(), phase: null },
      { allowed: 'drawing, playing, ending, closed' },
    ],
    [
      'not-allowed',
      'blocks[0].type',
      resourceSchema,
      { ...aResource(), blocks: [{ type: 'html', text: 'x' }] },
      { allowed: '' },
    ],
    ['not-allowed', '', z.union([z.string(), z.number()]), true, { allowed: '' }],
    ['unknown-key', 'cards[1]', file, cards({ note: 'x', extra: 1 }), { keys: 'note, extra' }],
    ['unknown-key', '', blockSchema, { type: 'paragraph', text: 'x', html: '<b>' }, { keys: 'html' }],
    ['wrong-format', 'cards[1].id', file, cards({ id: 'Données 1' })],
    [
      'wrong-format',
      'cards[1].source.countries[1]',
      file,
      cards({ source: { document: 'G', section: 'S', countries: ['FR', 'fr'] } }),
    ],
    [
      'wrong-format',
      'attribution.address',
      packInfoSchema,
      { ...aPackInfo(), attribution: { ...aPackInfo().attribution, address: 'chez nous' } },
    ],
    ['wrong-format', 'participants[0].id', sessionSchema, withPlayer({ id: 'a b' })],
  ])('is %s at “%s” (%#)', (code, path, schema, input, values) => {
    const issue = values ? { file: FILE, path, code, values } : { file: FILE, path, code }
    expect(parse(schema, input, FILE)).toStrictEqual({ ok: false, error: [issue] })
  })

  it('does not hide the others', () => {
    const read = parse(
      packInfoSchema,
      { ...aPackInfo(), id: 'Un jeu', licence: '', themes: [{ ...themes[0], icon: 'x' }] },
      FILE,
    )
    expect(read.ok ? [] : read.error.map(({ path, code }) => `${path}: ${code}`)).toStrictEqual([
      'id: wrong-format',
      'licence: missing',
      'themes[0].icon: not-allowed',
    ])
  })
})

function withPlayer(change: object) {
  const { participants, ...rest } = session()
  return { ...rest, participants: participants.map((one, index) => (index ? one : { ...one, ...change })) }
}

function withPack(change: object) {
  const whole = session()
  return { ...whole, pack: { ...whole.pack, ...change } }
}

function withTitle(title: string) {
  const whole = session()
  const sharedResources = [{ id: 'a'.repeat(60), title, at: 0 }]
  return { ...whole, rounds: whole.rounds.map((round) => ({ ...round, sharedResources })) }
}
