import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countKey, KEPT_KEYS, KEPT_TABLES, unknownKeys } from '../../../src/features/data/kept-things'
import { database } from '../../../src/state/environment'

/** What other windows are told under such a name, or who waits for whom: nothing is kept under it. */
const NOT_KEPT = ['reflextics:erase', 'reflextics:in-game']

function codeIn(folder: string, files: RegExp): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file) && !file.endsWith('kept-things.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
}

const CODE = codeIn('src', /\.tsx?$/) + codeIn('public', /\.js$/)
/** Every key that the code names, and how those begin that are put together: `reflextics.note.` and an id. */
const inCode = [...new Set([...CODE.matchAll(/['"`](reflextics[:.][\w-]+(?:\.(?=\$))?)/g)].map(([, key = '']) => key))]
const words = { ...KEPT_KEYS.local, ...KEPT_KEYS.session }

describe('the page of one’s data', () => {
  it('has words for every table of the database', () => {
    expect(database.tables.map(({ name }) => name).sort()).toEqual(Object.keys(KEPT_TABLES).sort())
  })

  it('has words for every key that the app writes, and for no other', () => {
    expect(inCode.length).toBeGreaterThan(8)
    expect(inCode.filter((key) => !NOT_KEPT.includes(key)).sort()).toEqual(
      Object.keys(words)
        .filter((key) => key.startsWith('reflextics'))
        .sort(),
    )
  })

  it('knows all the places where the app writes by key', () => {
    const writers = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && /(local|session)Storage\.setItem/.test(readFileSync(join('src', file), 'utf8')),
    )
    expect(writers.sort()).toEqual([
      'app/use-scroll-memory.ts',
      // Puts back keys that the others wrote.
      'state/backup-settings.ts',
      'state/stored-choice.ts',
      'state/unsaved-note.ts',
      'state/use-kept-text.ts',
    ])
  })

  it('counts a key, and all that one begins', () => {
    const keys = ['reflextics.note.donnees-01', 'reflextics.note.outils-02', 'reflextics:compass', 'reflextics:later']
    expect(countKey(keys, 'reflextics.note.')).toBe(2)
    expect(countKey(keys, 'reflextics:compass')).toBe(1)
    expect(countKey(keys, 'reflextics:gone')).toBe(0)
    expect(unknownKeys(keys, KEPT_KEYS.local)).toEqual(['reflextics:later'])
  })
})
