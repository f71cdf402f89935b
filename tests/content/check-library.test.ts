import { describe, expect, it } from 'vitest'
import { checkPack, type PackFiles } from '../../src/content/check-pack'
import type { LibraryFileKind } from '../../src/domain/pack-library'
import { aLibrary } from '../support/a-library'
import { type JsonPath, withValue } from '../support/edit-json'
import { packOnDisk } from '../support/pack-on-disk'

const LIBRARY = aLibrary()
const KINDS = Object.keys(LIBRARY) as LibraryFileKind[]
const at = (kind: LibraryFileKind) => `fr/${kind}.json`
const GAME = Object.fromEntries(
  Object.entries(packOnDisk()).filter(([file]) => !KINDS.some((kind) => file === at(kind))),
)
const WHOLE: PackFiles = { ...GAME, ...Object.fromEntries(KINDS.map((kind) => [at(kind), LIBRARY[kind]])) }

const edit = (kind: LibraryFileKind, path: JsonPath, change: (value: unknown) => unknown): PackFiles => ({
  ...WHOLE,
  [at(kind)]: withValue(WHOLE[at(kind)], path, change),
})

describe('what a pack holds beside the game', () => {
  it('may be left out', () => {
    expect(checkPack(GAME)).toStrictEqual([])
  })

  it('may be whole', () => {
    expect(checkPack(WHOLE)).toStrictEqual([])
  })

  it.each(KINDS)('is checked in shape: %s', (kind) => {
    const issues = checkPack({ ...WHOLE, [at(kind)]: { ...LIBRARY[kind], more: true } })
    expect(issues).toStrictEqual([{ file: at(kind), path: '', code: 'unknown-key', values: { keys: 'more' } }])
  })

  const pointers: readonly (readonly [LibraryFileKind, JsonPath, string])[] = [
    ['recommendations', ['recommendations', 0, 'sheet'], 'recommendations[0].sheet'],
    ['practices', ['families', 0, 'activities', 0], 'families[0].activities[0]'],
    ['references', ['laws', 0, 'group'], 'laws[0].group'],
  ]
  it.each(pointers)('points at something: %s %j', (kind, path, place) => {
    const issues = checkPack(edit(kind, path, () => 'nowhere'))
    expect(issues).toStrictEqual([
      { file: at(kind), path: place, code: 'unknown-reference', values: { id: 'nowhere' } },
    ])
  })

  it.each(['cards', 'resources'] as const)('leads from a training module to %s that are there', (list) => {
    const issues = checkPack(edit('training', ['modules', 0, list], () => ['nowhere']))
    expect(issues).toStrictEqual([
      { file: at('training'), path: `modules[0].${list}[0]`, code: 'unknown-reference', values: { id: 'nowhere' } },
    ])
  })

  const lists: readonly (readonly [LibraryFileKind, string])[] = [
    ['recommendations', 'sheets'],
    ['recommendations', 'recommendations'],
    ['compass', 'perceptions'],
    ['practices', 'activities'],
    ['practices', 'families'],
    ['practices', 'tensions'],
    ['actors', 'actors'],
    ['references', 'groups'],
    ['references', 'laws'],
    ['references', 'services'],
    ['words', 'words'],
    ['training', 'modules'],
    ['glossary', 'terms'],
    ['writing', 'advice'],
  ]
  it.each(lists)('has each id once: %s, %s', (kind, list) => {
    const issues = checkPack(edit(kind, [list], (items) => (Array.isArray(items) ? [...items, items[0]] : items)))
    const [issue] = issues
    expect(issues).toHaveLength(1)
    expect(issue).toMatchObject({ file: at(kind), path: `${list}[1].id`, code: 'duplicate-id' })
  })
})
