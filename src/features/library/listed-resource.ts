import { readingMinutes } from '../../content/reading-minutes'
import type { Resource } from '../../domain/pack'

/** What a list says of a resource: all but its text, which its own page has. */
export type ListedResource = Omit<Resource, 'blocks'> & { readonly minutes: number }

export function listed(resource: Resource): ListedResource {
  const { blocks: _, ...rest } = resource
  return { ...rest, minutes: readingMinutes(resource) }
}
