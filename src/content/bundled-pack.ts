// The pack that ships with the app, loaded one kind at a time so that a page fetches only what it shows.
import info from '../../content/reflextics/pack.json'
import type { Issue } from '../domain/issue'
import type { PackFileKind, PackInfo } from '../domain/pack'
import type { Result } from '../domain/result'
import { type PackFile, parsePackFile, parsePackInfo } from './parse-pack-file'

const FILES = import.meta.glob<unknown>('../../content/reflextics/*/*.json', { import: 'default' })

export const readBundledPackInfo = (): Result<PackInfo, readonly Issue[]> => parsePackInfo(info, 'pack.json')

/** Fetches and checks one file of the bundled pack. A missing file is an issue, a failed fetch a rejection. */
export async function loadBundledFile<Kind extends PackFileKind>(
  kind: Kind,
  language: string,
): Promise<Result<PackFile<Kind>, readonly Issue[]>> {
  const file = `${language}/${kind}.json`
  const load = FILES[`../../content/reflextics/${file}`]
  if (!load) return { ok: false, error: [{ file, path: '', code: 'missing-file' }] }
  return parsePackFile(kind, await load(), file)
}
