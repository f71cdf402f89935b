import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundledFileAddress, bundledPackInfo } from '../../src/content/bundled-pack'
import { type PackFileKind, packFileSchemas } from '../../src/domain/pack'
import { packOnDisk } from '../support/pack-on-disk'

const KINDS = Object.keys(packFileSchemas) as PackFileKind[]

describe('the pack that ships with the app', () => {
  it('says what it is', () => {
    expect(bundledPackInfo).toStrictEqual(packOnDisk()['pack.json'])
  })

  it.each(KINDS)('says where its French %s are', (kind) => {
    const file: unknown = JSON.parse(readFileSync(join(process.cwd(), bundledFileAddress(kind, 'fr')), 'utf8'))
    expect(file).toStrictEqual(packOnDisk()[`fr/${kind}.json`])
  })

  it.each(['en', '', '../fr', 'FR'])('says which file is missing for the language "%s"', (language) => {
    expect(() => bundledFileAddress('cards', language)).toThrow(`${language}/cards.json`)
  })
})
