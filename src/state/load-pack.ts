import { loadBundledFile } from '../content/bundled-pack'
import type { PackFile } from '../content/parse-pack-file'
import type { PackFileKind } from '../domain/pack'

export type LoadedPack<Kind extends PackFileKind> = { readonly [Each in Kind]: PackFile<Each> }

/** The language of the bundled content; one for now. */
const LANGUAGE = 'fr'

/** The files of these kinds, for a route's loader. Rejects when one cannot be fetched: the error screen says so. */
export async function loadPack<Kind extends PackFileKind>(...kinds: readonly Kind[]): Promise<LoadedPack<Kind>> {
  const files = await Promise.all(kinds.map(async (kind) => [kind, await loadBundledFile(kind, LANGUAGE)] as const))
  return Object.fromEntries(files) as LoadedPack<Kind>
}
