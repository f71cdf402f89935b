// The pack that ships with the app, loaded one kind at a time so that a page fetches only what it shows. It is checked
// when it is built (npm run content): to check it again at each visit would cost every page the checker.
import info from '../../content/reflextics/pack.json'
import type { PackFileKind, PackInfo } from '../domain/pack'
import type { PackFile } from './parse-pack-file'

const FILES = import.meta.glob<unknown>('../../content/reflextics/*/*.json', { import: 'default' })

export const bundledPackInfo = info as PackInfo

/** Fetches one file of the bundled pack. Rejects when it cannot be fetched; a language it does not have is a bug. */
export async function loadBundledFile<Kind extends PackFileKind>(
  kind: Kind,
  language: string,
): Promise<PackFile<Kind>> {
  const file = `${language}/${kind}.json`
  const load = FILES[`../../content/reflextics/${file}`]
  if (!load) throw new Error(`the bundled pack has no ${file}`)
  return (await load()) as PackFile<Kind>
}
