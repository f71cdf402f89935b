// For every test: the bundled pack and the texts of the screens are fetched from the disk, as a host would serve them.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

globalThis.fetch = async (address) => {
  const path = address instanceof Request ? address.url : address.toString()
  if (!/^\/(content|src\/i18n)\//.test(path)) throw new TypeError(`${path}: there is no network in a test`)
  return new Response(await readFile(join(process.cwd(), path), 'utf8'))
}
