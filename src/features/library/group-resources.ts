// How the resources are put together, as it stands in the address: `?par=niveau`.
import type { Theme } from '../../content/themes'
import type { Level } from '../../domain/pack'
import type { ListedResource } from './listed-resource'
import { RESOURCE_READERS } from './resource-readers'

/** In the words of the address; the first is what it means when it says none. */
export const RESOURCE_GROUPINGS = ['theme', 'source', 'niveau', 'acteur'] as const
export type ResourceGrouping = (typeof RESOURCE_GROUPINGS)[number]

export const readGrouping = (name: string | null): ResourceGrouping =>
  RESOURCE_GROUPINGS.find((one) => one === name) ?? 'theme'

export interface ResourceGroup {
  readonly id: string
  readonly title: string
  readonly resources: readonly ListedResource[]
  /** The page that says more of the group. */
  readonly to?: string
  readonly theme?: Theme
  readonly level?: Level
}

interface Known {
  readonly themes: readonly Theme[]
  readonly levels: readonly Level[]
  readonly actors: readonly { readonly id: string; readonly title: string }[]
}

/** The part of a document that a resource comes from: what its section says before the first comma. */
const partOf = ({ source }: ListedResource): string =>
  `${source.document}, ${source.section.split(/[,«]/)[0]?.trim() ?? ''}`

function bySource(resources: readonly ListedResource[]): readonly ResourceGroup[] {
  const parts = [...new Set(resources.map(partOf))]
  return parts.map((title, index) => ({
    id: `source-${index + 1}`,
    title,
    resources: resources.filter((resource) => partOf(resource) === title),
  }))
}

function everyGroup(
  resources: readonly ListedResource[],
  by: ResourceGrouping,
  known: Known,
): readonly ResourceGroup[] {
  switch (by) {
    case 'theme':
      return known.themes.map((theme) => ({
        id: theme.id,
        title: theme.name,
        to: `/thematiques/${theme.id}`,
        theme,
        resources: resources.filter((resource) => resource.theme === theme.id),
      }))
    case 'source':
      return bySource(resources)
    case 'niveau':
      return known.levels.map((level) => ({
        id: level.id,
        title: level.title,
        to: `/niveaux/${level.id}`,
        level,
        resources: resources.filter(
          (resource) => resource.level === level.id || RESOURCE_READERS[resource.id]?.levels.includes(level.id),
        ),
      }))
    case 'acteur':
      return known.actors.map(({ id, title }) => ({
        id,
        title,
        to: `/acteurs#${id}`,
        resources: resources.filter((resource) => RESOURCE_READERS[resource.id]?.actors.includes(id)),
      }))
  }
}

/** The groups that have something in them. By level and by actor, a resource may stand in more than one. */
export const groupResources = (resources: readonly ListedResource[], by: ResourceGrouping, known: Known) =>
  everyGroup(resources, by, known).filter((group) => group.resources.length > 0)
