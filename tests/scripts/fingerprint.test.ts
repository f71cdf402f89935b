import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../scripts/lib/fingerprint.mjs'

let root = ''
const print = (salt?: string) => fingerprint(root, ['src', 'page.html', 'not-there'], salt)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reflextics-fingerprint-'))
  mkdirSync(join(root, 'src/deep'), { recursive: true })
  writeFileSync(join(root, 'src/deep/one.ts'), '1')
  writeFileSync(join(root, 'page.html'), 'page')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the fingerprint of the sources', () => {
  it('stays the same when nothing changes, and does not see what is elsewhere', () => {
    const before = print()
    writeFileSync(join(root, 'other.txt'), 'other')
    expect(print()).toBe(before)
  })

  it.each([
    ['a file changes', () => writeFileSync(join(root, 'src/deep/one.ts'), '2')],
    ['a file appears', () => writeFileSync(join(root, 'src/two.ts'), '')],
    ['a file goes', () => rmSync(join(root, 'page.html'))],
    ['a file is renamed', () => renameSync(join(root, 'src/deep/one.ts'), join(root, 'src/deep/two.ts'))],
    ['a file moves', () => renameSync(join(root, 'src/deep/one.ts'), join(root, 'src/one.ts'))],
  ])('changes when %s', (_, change) => {
    const before = print()
    change()
    expect(print()).not.toBe(before)
  })

  it('depends on the salt', () => {
    expect(print('/one/')).not.toBe(print('/two/'))
  })
})
