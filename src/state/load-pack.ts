import { bundledFileAddress } from '../content/bundled-pack'
import type { PackFile } from '../content/parse-pack-file'
import type { PackFileKind } from '../domain/pack'

export type LoadedPack<Kind extends PackFileKind> = { readonly [Each in Kind]: PackFile<Each> }

/** The language of the bundled content; one for now. */
const LANGUAGE = 'fr'

/** What was fetched, until the app is left: the pack does not change under a version of it. */
const fetched = new Map<string, Promise<unknown>>()

async function fetchFile(address: string): Promise<unknown> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.json()
}

function fetchOnce(address: string): Promise<unknown> {
  const known = fetched.get(address)
  // A page written at build time asks for all that it needs: that is how its files are known.
  if (known && !import.meta.env.SSR) return known
  const file = fetchFile(address)
  fetched.set(address, file)
  // What could not be fetched may be asked for again.
  file.catch(() => fetched.delete(address))
  return file
}

/** The files of these kinds, for a route's loader. Rejects when one cannot be fetched: the error screen says so. */
export async function loadPack<Kind extends PackFileKind>(...kinds: readonly Kind[]): Promise<LoadedPack<Kind>> {
  const files = await Promise.all(
    kinds.map(async (kind) => [kind, (await fetchOnce(bundledFileAddress(kind, LANGUAGE))) as PackFile<Kind>] as const),
  )
  return Object.fromEntries(files) as LoadedPack<Kind>
}
