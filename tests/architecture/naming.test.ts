import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const entriesOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`)

/** `card-view.module.css`, `use-clock.ts`, `pack-1.json`. */
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

describe('names', () => {
  it.each(['src', 'tests', 'e2e', 'scripts', 'content', 'public'])('are in kebab-case in %s', (folder) => {
    expect(entriesOf(folder).filter((path) => !KEBAB_CASE.test(basename(path)))).toEqual([])
  })

  it('tell what is inside: src has no barrel', () => {
    expect(entriesOf('src').filter((path) => /^index\.[cm]?[jt]sx?$/.test(basename(path)))).toEqual([])
  })
})
