import { describe, expect, it } from 'vitest'
import { bundledPackInfo, loadBundledFile } from '../../src/content/bundled-pack'
import { type PackFileKind, packFileSchemas } from '../../src/domain/pack'
import { packOnDisk } from '../support/pack-on-disk'

const KINDS = Object.keys(packFileSchemas) as PackFileKind[]

describe('the pack that ships with the app', () => {
  it('says what it is', () => {
    expect(bundledPackInfo).toStrictEqual(packOnDisk()['pack.json'])
  })

  it.each(KINDS)('gives its French %s as they stand on disk', async (kind) => {
    expect(await loadBundledFile(kind, 'fr')).toStrictEqual(packOnDisk()[`fr/${kind}.json`])
  })

  it.each(['en', '', '../fr', 'FR'])('says which file is missing for the language "%s"', async (language) => {
    await expect(loadBundledFile('cards', language)).rejects.toThrow(`${language}/cards.json`)
  })
})
