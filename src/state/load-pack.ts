import { loadBundledFile } from '../content/bundled-pack'
import type { PackFile } from '../content/parse-pack-file'
import type { PackFileKind } from '../domain/pack'

export type LoadedPack<Kind extends PackFileKind> = { readonly [Each in Kind]: PackFile<Each> }

/** The language of the bundled content; one for now. */
const LANGUAGE = 'fr'

/**
 * The files of these kinds, for a route's loader. The bundled pack is checked when it is built, so a fault here is
 * a bug: it rejects, and the route's error screen shows it.
 */
export async function loadPack<Kind extends PackFileKind>(...kinds: readonly Kind[]): Promise<LoadedPack<Kind>> {
  const files = await Promise.all(
    kinds.map(async (kind) => {
      const result = await loadBundledFile(kind, LANGUAGE)
      if (!result.ok) throw new Error(result.error.map(({ file, path, code }) => `${file} ${path} ${code}`).join('\n'))
      return [kind, result.value] as const
    }),
  )
  return Object.fromEntries(files) as LoadedPack<Kind>
}
