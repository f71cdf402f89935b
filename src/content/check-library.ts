// The files beside the game: their ids and what they point at.
import type { Issue } from '../domain/issue'
import type { PackFileKind } from '../domain/pack'
import type { LibraryFileKind } from '../domain/pack-library'
import { duplicateIds } from './duplicate-ids'
import type { PackFile } from './parse-pack-file'

type Read = <Kind extends PackFileKind>(kind: Kind) => PackFile<Kind> | undefined
type Items = readonly { readonly id: string }[] | undefined

/** Faults of the files beside the game; those that a pack leaves out have none. */
export function checkLibrary(
  read: Read,
  at: (kind: PackFileKind) => string,
  game: { readonly cards: Items; readonly resources: Items },
): readonly Issue[] {
  const issues: Issue[] = []

  const unique = (kind: LibraryFileKind, list: string, items: Items) =>
    issues.push(...duplicateIds(at(kind), list, items ?? []))

  /** `wanted` are ids by the place that names them. A list that could not be read accuses nobody. */
  function known(kind: LibraryFileKind, items: Items, wanted: readonly (readonly [path: string, id: string])[]): void {
    if (!items) return
    for (const [path, id] of wanted) {
      if (items.some((item) => item.id === id)) continue
      issues.push({ file: at(kind), path, code: 'unknown-reference', values: { id } })
    }
  }

  const matrix = read('recommendations')
  unique('recommendations', 'axes', matrix?.axes)
  unique('recommendations', 'sheets', matrix?.sheets)
  unique('recommendations', 'recommendations', matrix?.recommendations)
  const sheets = matrix?.recommendations.map(({ sheet }, index) => [`recommendations[${index}].sheet`, sheet] as const)
  known('recommendations', matrix?.sheets, sheets ?? [])

  const compass = read('compass')
  unique('compass', 'perceptions', compass?.perceptions)
  unique('compass', 'figures', compass?.figures)

  const practices = read('practices')
  unique('practices', 'activities', practices?.activities)
  unique('practices', 'families', practices?.families)
  unique('practices', 'tensions', practices?.tensions)
  const activities = practices?.families.flatMap((family, index) =>
    family.activities.map((id, place) => [`families[${index}].activities[${place}]`, id] as const),
  )
  known('practices', practices?.activities, activities ?? [])

  unique('actors', 'actors', read('actors')?.actors)

  const references = read('references')
  unique('references', 'groups', references?.groups)
  unique('references', 'laws', references?.laws)
  unique('references', 'services', references?.services)
  const groups = references?.laws.map(({ group }, index) => [`laws[${index}].group`, group] as const)
  known('references', references?.groups, groups ?? [])

  unique('words', 'words', read('words')?.words)

  const modules = read('training')?.modules
  unique('training', 'modules', modules)
  for (const list of ['cards', 'resources'] as const) {
    const named = modules?.flatMap((one, index) =>
      one[list].map((id, place) => [`modules[${index}].${list}[${place}]`, id] as const),
    )
    known('training', game[list], named ?? [])
  }

  unique('glossary', 'terms', read('glossary')?.terms)
  unique('writing', 'advice', read('writing')?.advice)
  return issues
}
