import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keptFiles } from '../../scripts/lib/kept-files.mjs'

const FILES = [
  '404.html',
  'app.html',
  'assets/a-1.js',
  'cartes/index.html',
  'icons/icon-192.png',
  'niveaux/team/index.html',
  'schema/pack-1.json',
]

describe('what the service worker keeps', () => {
  let folder = ''
  const write = (name: string, content: string) => {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kept-'))
    for (const name of FILES) write(name, name)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is the pages and all that the app may load, not what is of no use without a network or drawn as well', () => {
    expect(keptFiles(folder).files.map(({ url }) => url)).toEqual(['app.html', 'assets/a-1.js', 'cartes/index.html'])
  })

  it('is fetched again when its content changes; what is named by its content never does', () => {
    const before = keptFiles(folder).files
    write('cartes/index.html', 'changed')
    const after = keptFiles(folder).files
    expect(before.find(({ url }) => url === 'assets/a-1.js')?.revision).toBeNull()
    expect(after[0]).toEqual(before[0])
    expect(after[2]?.revision).toMatch(/^[0-9a-f]{16}$/)
    expect(after[2]?.revision).not.toBe(before[2]?.revision)
  })

  it('is weighed compressed', () => {
    const size = ['app.html', 'assets/a-1.js', 'cartes/index.html'].reduce(
      (sum, name) => sum + gzipSync(name).length,
      0,
    )
    expect(keptFiles(folder).size).toBe(size)
  })
})
