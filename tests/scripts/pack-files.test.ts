import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPackFiles } from '../../scripts/lib/pack-files.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reflextics-pack-'))
  mkdirSync(join(folder, 'fr'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe("a pack's folder", () => {
  it('is read by path, JSON only', () => {
    writeFileSync(join(folder, 'pack.json'), '{ "format": 1 }')
    writeFileSync(join(folder, 'fr/cards.json'), '{ "cards": [] }')
    writeFileSync(join(folder, 'fr/.cards.json.swp'), 'x')
    expect(readPackFiles(folder)).toEqual({
      files: { 'fr/cards.json': { cards: [] }, 'pack.json': { format: 1 } },
      faults: [],
    })
  })

  it('tells where a file is not JSON, and reads the others', () => {
    writeFileSync(join(folder, 'fr/cards.json'), '{\n  "cards": [1,]\n}')
    writeFileSync(join(folder, 'fr/board.json'), '{}')
    expect(readPackFiles(folder)).toEqual({
      files: { 'fr/board.json': {} },
      faults: [{ file: 'fr/cards.json', line: 2, column: 15 }],
    })
  })
})
