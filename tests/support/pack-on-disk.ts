// The pack as it stands in content/, read from disk: what is checked is what is published.
import { fileURLToPath } from 'node:url'
import { readPackFiles } from '../../scripts/lib/pack-files.mjs'
import { parsePackFile, type PackFile } from '../../src/content/parse-pack-file'
import type { PackFileKind } from '../../src/domain/pack'

const FOLDER = fileURLToPath(new URL('../../content/reflextics', import.meta.url))

/** Parsed JSON by path (`fr/cards.json`); a new copy at each call. */
export function packOnDisk(): Record<string, unknown> {
  const { files, faults } = readPackFiles(FOLDER)
  if (faults.length > 0) throw new Error(`not JSON: ${faults.map(({ file }) => file).join(', ')}`)
  return files
}

/** One French file of the pack, typed. */
export function frenchFile<Kind extends PackFileKind>(kind: Kind): PackFile<Kind> {
  const file = `fr/${kind}.json`
  const read = parsePackFile(kind, packOnDisk()[file], file)
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.error)}`)
  return read.value
}
