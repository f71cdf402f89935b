// The pack that ships with the app: a file a kind and a language beside it, so that a page fetches only what it shows,
// as the data that it is and not as code. It is checked when it is built (npm run content): to check it again at each
// visit would cost every page the checker.
import info from '../../content/reflextics/pack.json'
import type { PackFileKind, PackInfo } from '../domain/pack'

const ADDRESSES = import.meta.glob<string>('../../content/reflextics/*/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
})

export const bundledPackInfo = info as PackInfo

/** Whether one file of the bundled pack is fetched from that address. */
export const isBundledFile = (address: string): boolean => Object.values(ADDRESSES).includes(address)

/** Where one file of the bundled pack is fetched. A language that it does not have is a bug. */
export function bundledFileAddress(kind: PackFileKind, language: string): string {
  const file = `${language}/${kind}.json`
  const address = ADDRESSES[`../../content/reflextics/${file}`]
  if (address === undefined) throw new Error(`the bundled pack has no ${file}`)
  return address
}
