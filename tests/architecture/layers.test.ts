import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cruise, type Violation } from '../support/cruise'

/** The design's table, written a second time on purpose: here it is what must be, there what is checked. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ui: [],
  i18n: [],
  game: ['domain'],
  content: ['domain'],
  exports: ['domain', 'game'],
  storage: ['domain', 'game', 'content'],
  state: ['domain', 'game', 'content', 'storage'],
  'features/one': ['domain', 'game', 'content', 'exports', 'state', 'ui', 'i18n'],
  app: ['domain', 'game', 'content', 'exports', 'storage', 'state', 'features/one', 'ui', 'i18n'],
}
const ROOMS = Object.keys(MAY_IMPORT)
const edges = ROOMS.flatMap((from) => ROOMS.filter((to) => to !== from).map((to) => ({ from, to })))
const isAllowed = ({ from, to }: { from: string; to: string }) => MAY_IMPORT[from]?.includes(to) ?? false

/** Packages that only some rooms may import: the rooms that may not. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  react: ['domain', 'game', 'content', 'exports'],
  'react-dom/client': ['game'],
  'react-router': ['exports'],
  'react-i18next': ['content'],
  i18next: ['domain'],
  zustand: ['game'],
  dexie: ['domain', 'game', 'content', 'exports', 'state', 'features/one', 'ui', 'i18n', 'app'],
  'dexie-react-hooks': ['domain', 'storage', 'features/one', 'ui', 'app'],
}
const bans = Object.entries(PACKAGES).flatMap(([name, rooms]) => rooms.map((room) => ({ name, room })))

const edgeFile = (from: string, to: string) => `src/${from}/to-${to.replace('/', '-')}.ts`
const packageFile = (room: string, name: string) => `src/${room}/uses-${name.replace('/', '-')}.ts`
const up = (room: string) => '../'.repeat(room.split('/').length)

/** A small house where every import that can be is. */
const house: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ROOMS.map((room) => [`src/${room}/thing.ts`, 'export type Thing = string\n'])),
  ...Object.fromEntries(
    edges.map(({ from, to }) => [
      edgeFile(from, to),
      `import type { Thing } from '${up(from)}${to}/thing'\nexport type Other = Thing\n`,
    ]),
  ),
  ...Object.fromEntries(bans.map(({ name, room }) => [packageFile(room, name), `import '${name}'\n`])),
  'src/storage/database.ts': `import 'dexie'\n`,
  'src/state/live.ts': `import 'dexie-react-hooks'\nimport 'zustand'\n`,
  'src/ui/button.ts': `import 'react'\n`,
  'src/features/two/thing.ts': 'export const thing = 1\n',
  'src/features/one/to-two.ts': `export { thing } from '../two/thing'\n`,
  'src/features/one/inside.ts': `import type { Thing } from './thing'\nexport type Inside = Thing\n`,
  'src/features/one/lazy.ts': `export const load = () => import('../../storage/thing')\n`,
  'src/content/packs.ts': `import pack from '../../content/reflextics/pack.json'\nexport default pack\n`,
  'src/features/one/packs.ts': `import pack from '../../../content/reflextics/pack.json'\nexport default pack\n`,
  'content/reflextics/pack.json': '{}\n',
  'src/ui/to-tests.ts': `import '../../tests/helper'\n`,
  'tests/helper.ts': 'export const helper = 1\n',
  'src/storage/to-node.ts': `import 'node:fs'\n`,
  'src/game/here.ts': `import type { There } from './there'\nexport type Here = There[]\n`,
  'src/game/there.ts': `import type { Here } from './here'\nexport type There = Here\n`,
}

const folder = mkdtempSync(join(tmpdir(), 'reflextics-layers-'))
let violations: readonly Violation[] = []
const reported = (file: string) => [...new Set(violations.filter(({ from }) => from === file).map(({ rule }) => rule))]

beforeAll(async () => {
  for (const [file, text] of Object.entries(house)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  violations = (await cruise(folder)).violations
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the layers of src', () => {
  it('are respected by every file', async () => {
    const result = await cruise(fileURLToPath(new URL('../..', import.meta.url)))
    expect(result.violations).toEqual([])
    expect(result.modules).toBeGreaterThan(10)
  })
})

describe('the rules', () => {
  it.each(edges.filter((edge) => !isAllowed(edge)))('refuse $to in $from, even as a type', ({ from, to }) => {
    expect(reported(edgeFile(from, to))).toEqual([`room-${from.split('/')[0] ?? ''}`])
  })

  it.each(edges.filter(isAllowed))('let $from import $to', ({ from, to }) => {
    expect(reported(edgeFile(from, to))).toEqual([])
  })

  it.each(bans)('refuse $name in $room', ({ name, room }) => {
    expect(reported(packageFile(room, name))).not.toEqual([])
  })

  it.each([
    ['src/features/one/to-two.ts', 'features-apart'],
    ['src/features/one/lazy.ts', 'room-features'],
    ['src/features/one/packs.ts', 'packs-in-content'],
    ['src/ui/to-tests.ts', 'src-alone'],
    ['src/storage/to-node.ts', 'no-node-in-src'],
    ['src/game/here.ts', 'no-circle'],
  ])('report %s as %s', (file, rule) => {
    expect(reported(file)).toEqual([rule])
  })

  it.each([
    'src/storage/database.ts',
    'src/state/live.ts',
    'src/ui/button.ts',
    'src/features/one/inside.ts',
    'src/content/packs.ts',
  ])('let %s be', (file) => {
    expect(reported(file)).toEqual([])
  })
})
