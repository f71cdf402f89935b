import { describe, expect, it } from 'vitest'
import { checkPack, type PackFiles } from '../../src/content/check-pack'
import type { Issue } from '../../src/domain/issue'
import { type JsonPath, withoutKey, withValue } from '../support/edit-json'
import { packOnDisk } from '../support/pack-on-disk'

const PACK = packOnDisk()
const CARDS = 'fr/cards.json'

const put = (file: string, path: JsonPath, value: unknown): PackFiles => ({
  ...PACK,
  [file]: withValue(PACK[file], path, () => value),
})
const change = (file: string, path: JsonPath, edit: (list: readonly unknown[]) => readonly unknown[]): PackFiles => ({
  ...PACK,
  [file]: withValue(PACK[file], path, (list) => (Array.isArray(list) ? edit(list) : list)),
})
const cut = (file: string, path: JsonPath): PackFiles => ({ ...PACK, [file]: withoutKey(PACK[file], path) })
const without = (file: string): PackFiles => Object.fromEntries(Object.entries(PACK).filter(([name]) => name !== file))
const firstAgain = (list: readonly unknown[]) => [...list, list[0]]
const dropLast = (list: readonly unknown[]) => list.slice(0, -1)

describe('a pack without fault', () => {
  it('is the one that ships with the app', () => {
    expect(checkPack(PACK)).toStrictEqual([])
  })
})

describe('a fault of a pack is located', () => {
  const faults: readonly (readonly [string, PackFiles, readonly Issue[]])[] = [
    ['no pack.json', without('pack.json'), [{ file: 'pack.json', path: '', code: 'missing-file' }]],
    ['no cards', without(CARDS), [{ file: CARDS, path: '', code: 'missing-file' }]],
    ['no resources', without('fr/resources.json'), [{ file: 'fr/resources.json', path: '', code: 'missing-file' }]],
    ['no board', without('fr/board.json'), [{ file: 'fr/board.json', path: '', code: 'missing-file' }]],
    ['a file too many', { ...PACK, 'fr/jokes.json': {} }, [{ file: 'fr/jokes.json', path: '', code: 'unknown-file' }]],
    [
      'a language too many',
      { ...PACK, 'en/cards.json': {} },
      [{ file: 'en/cards.json', path: '', code: 'unknown-file' }],
    ],
    ['a newer format', put('pack.json', ['format'], 2), [{ file: 'pack.json', path: 'format', code: 'newer-format' }]],
    ['no format', cut('pack.json', ['format']), [{ file: 'pack.json', path: 'format', code: 'missing' }]],
    [
      'an older format',
      put('pack.json', ['format'], 0),
      [{ file: 'pack.json', path: 'format', code: 'not-allowed', values: { allowed: '1' } }],
    ],
    [
      'a pack.json that is a list',
      { ...PACK, 'pack.json': [] },
      [{ file: 'pack.json', path: '', code: 'wrong-type', values: { expected: 'object' } }],
    ],
    [
      'a pack.json that is nothing',
      { ...PACK, 'pack.json': null },
      [{ file: 'pack.json', path: '', code: 'wrong-type', values: { expected: 'object' } }],
    ],
    [
      'a default language without files',
      put('pack.json', ['defaultLanguage'], 'en'),
      [{ file: 'pack.json', path: 'languages', code: 'unknown-reference', values: { id: 'en' } }],
    ],
    [
      'no question',
      put(CARDS, ['cards', 3, 'questions'], []),
      [{ file: CARDS, path: 'cards[3].questions', code: 'too-few', values: { count: 1 } }],
    ],
    [
      'six resources for a card',
      put(CARDS, ['cards', 0, 'resources'], ['a', 'b', 'c', 'd', 'e', 'f']),
      [{ file: CARDS, path: 'cards[0].resources', code: 'too-many', values: { count: 5 } }],
    ],
    [
      'an empty title',
      put(CARDS, ['cards', 1, 'title'], ' '),
      [{ file: CARDS, path: 'cards[1].title', code: 'missing', values: { count: 1 } }],
    ],
    [
      'a key that the format does not know',
      put(CARDS, ['cards', 2, 'answer'], 'oui'),
      [{ file: CARDS, path: 'cards[2]', code: 'unknown-key', values: { keys: 'answer' } }],
    ],
    [
      'two cards of one id',
      change(CARDS, ['cards'], firstAgain),
      [{ file: CARDS, path: 'cards[23].id', code: 'duplicate-id', values: { id: 'donnees-01' } }],
    ],
    [
      'two resources of one id',
      change('fr/resources.json', ['resources'], firstAgain),
      [{ file: 'fr/resources.json', path: 'resources[23].id', code: 'duplicate-id', values: { id: 'rgpd-essentiel' } }],
    ],
    [
      'two levels of one id',
      change('fr/board.json', ['levels'], firstAgain),
      [{ file: 'fr/board.json', path: 'levels[4].id', code: 'duplicate-id', values: { id: 'individual' } }],
    ],
    [
      'two themes of one id',
      change('pack.json', ['themes'], firstAgain),
      [{ file: 'pack.json', path: 'themes[4].id', code: 'duplicate-id', values: { id: 'donnees' } }],
    ],
    [
      'a card that sends to an unknown resource',
      put(CARDS, ['cards', 4, 'resources', 1], 'nowhere'),
      [{ file: CARDS, path: 'cards[4].resources[1]', code: 'unknown-reference', values: { id: 'nowhere' } }],
    ],
    [
      'a theme that no format knows',
      put(CARDS, ['cards', 0, 'theme'], 'cuisine'),
      [
        {
          file: CARDS,
          path: 'cards[0].theme',
          code: 'not-allowed',
          values: { allowed: 'donnees, outils, netiquettes, posture' },
        },
      ],
    ],
    [
      'no name for a theme',
      change('fr/themes.json', ['themes'], dropLast),
      [{ file: 'fr/themes.json', path: 'themes', code: 'unknown-reference', values: { id: 'posture' } }],
    ],
    [
      'a missing level',
      change('fr/board.json', ['levels'], dropLast),
      [{ file: 'fr/board.json', path: 'levels', code: 'unknown-reference', values: { id: 'policy' } }],
    ],
    [
      'a missing stage',
      change('fr/stages.json', ['stages'], dropLast),
      [{ file: 'fr/stages.json', path: 'stages', code: 'unknown-reference', values: { id: 'actions' } }],
    ],
  ]

  it.each(faults)('%s', (_, files, issues) => {
    expect(checkPack(files)).toStrictEqual(issues)
  })

  it('for each card and each resource of a theme that the pack does not have', () => {
    const issues = checkPack(change('pack.json', ['themes'], dropLast))
    const paths = [19, 20, 21, 22].flatMap((index) => [
      { file: CARDS, path: `cards[${index}].theme`, code: 'unknown-reference', values: { id: 'posture' } },
      {
        file: 'fr/resources.json',
        path: `resources[${index}].theme`,
        code: 'unknown-reference',
        values: { id: 'posture' },
      },
    ])
    expect(issues).toHaveLength(paths.length)
    expect(issues).toEqual(expect.arrayContaining(paths))
  })

  it('in every language', () => {
    const files = put('pack.json', ['languages'], ['fr', 'en'])
    expect(checkPack(files).map(({ file, code }) => [file, code])).toStrictEqual(
      ['cards', 'resources', 'themes', 'board', 'stages'].map((kind) => [`en/${kind}.json`, 'missing-file']),
    )
  })

  it('and all faults are told at once, those of one file not hiding those of another', () => {
    const files = {
      ...put(CARDS, ['cards', 0, 'title'], 7),
      'fr/board.json': withValue(PACK['fr/board.json'], ['levels', 1, 'questions'], () => []),
    }
    expect(checkPack(files).map(({ file, path, code }) => [file, path, code])).toStrictEqual([
      [CARDS, 'cards[0].title', 'wrong-type'],
      ['fr/board.json', 'levels[1].questions', 'too-few'],
    ])
  })

  it('and a broken list of resources does not make every reference to it a fault', () => {
    expect(checkPack(put('fr/resources.json', ['resources', 0, 'title'], ''))).toStrictEqual([
      { file: 'fr/resources.json', path: 'resources[0].title', code: 'missing', values: { count: 1 } },
    ])
  })
})
