// A whole pack: every file there, every file right, every reference pointing at something.
import type { Issue } from '../domain/issue'
import { type PackFileKind, packFileSchemas } from '../domain/pack'
import { libraryFileSchemas } from '../domain/pack-library'
import { LEVEL_IDS, STAGE_IDS } from '../domain/vocabulary'
import { checkLibrary } from './check-library'
import { duplicateIds } from './duplicate-ids'
import { type PackFile, parsePackFile, parsePackInfo } from './parse-pack-file'

/** Parsed JSON by path inside the pack folder: `pack.json`, `fr/cards.json`... */
export type PackFiles = Readonly<Record<string, unknown>>

const KINDS = Object.keys(packFileSchemas) as PackFileKind[]

function absent(file: string, list: string, wanted: readonly string[], ids: readonly string[]): Issue[] {
  return wanted
    .filter((id) => !ids.includes(id))
    .map((id) => ({ file, path: list, code: 'unknown-reference' as const, values: { id } }))
}

function checkLanguage(files: PackFiles, language: string, themes: readonly string[]): readonly Issue[] {
  const at = (kind: PackFileKind) => `${language}/${kind}.json`
  const issues: Issue[] = []

  function read<Kind extends PackFileKind>(kind: Kind): PackFile<Kind> | undefined {
    const input = files[at(kind)]
    if (input === undefined) {
      if (kind in libraryFileSchemas) return undefined
      issues.push({ file: at(kind), path: '', code: 'missing-file' })
      return undefined
    }
    const result = parsePackFile(kind, input, at(kind))
    if (result.ok) return result.value
    issues.push(...result.error)
    return undefined
  }

  const cards = read('cards')?.cards
  const resources = read('resources')?.resources
  const lists: readonly (readonly [PackFileKind, string, readonly { id: string }[] | undefined])[] = [
    ['cards', 'cards', cards],
    ['resources', 'resources', resources],
    ['themes', 'themes', read('themes')?.themes],
    ['board', 'levels', read('board')?.levels],
    ['stages', 'stages', read('stages')?.stages],
  ]
  const wanted: Partial<Record<PackFileKind, readonly string[]>> = { themes, board: LEVEL_IDS, stages: STAGE_IDS }
  for (const [kind, list, items] of lists) {
    if (!items) continue
    const ids = items.map(({ id }) => id)
    issues.push(...duplicateIds(at(kind), list, items), ...absent(at(kind), list, wanted[kind] ?? [], ids))
  }

  const known = resources?.map(({ id }) => id)
  const themed = [
    ['cards', cards],
    ['resources', resources],
  ] as const
  for (const [kind, items] of themed) {
    items?.forEach(({ theme }, index) => {
      if (theme === undefined || themes.includes(theme)) return
      const path = `${kind}[${index}].theme`
      issues.push({ file: at(kind), path, code: 'unknown-reference', values: { id: theme } })
    })
  }
  cards?.forEach((card, index) => {
    card.resources.forEach((id, place) => {
      if (!known || known.includes(id)) return
      const path = `cards[${index}].resources[${place}]`
      issues.push({ file: at('cards'), path, code: 'unknown-reference', values: { id } })
    })
  })
  issues.push(...checkLibrary(read, at, { cards, resources }))
  return issues
}

/** Every located fault of a pack; none when it can be published. */
export function checkPack(files: PackFiles): readonly Issue[] {
  if (files['pack.json'] === undefined) return [{ file: 'pack.json', path: '', code: 'missing-file' }]
  const info = parsePackInfo(files['pack.json'], 'pack.json')
  if (!info.ok) return info.error
  const { languages, defaultLanguage, themes } = info.value
  const ids = themes.map(({ id }) => id)
  const known = new Set([
    'pack.json',
    ...languages.flatMap((language) => KINDS.map((kind) => `${language}/${kind}.json`)),
  ])
  return [
    ...duplicateIds('pack.json', 'themes', themes),
    ...absent('pack.json', 'languages', [defaultLanguage], languages),
    ...Object.keys(files)
      .filter((file) => !known.has(file))
      .map((file) => ({ file, path: '', code: 'unknown-file' as const })),
    ...languages.flatMap((language) => checkLanguage(files, language, ids)),
  ]
}
