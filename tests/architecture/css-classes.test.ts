import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => join(src, path))
const modules = files.filter((path) => /\.tsx?$/.test(path))
const textOf = (path: string) => readFileSync(path, 'utf8')

/** The classes that a sheet gives rules to: what stands outside of comments and of the innermost braces. */
function classesIn(css: string): ReadonlySet<string> {
  const selectors = css.replace(/\/\*.*?\*\//gs, '').replace(/\{[^{}]*\}/g, '{}')
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].flatMap(([, name]) => name ?? []))
}

interface Use {
  readonly file: string
  readonly sheet: string
  readonly names: readonly string[]
}

/** Every word in quotes in the modules of a folder. */
const wordsIn = (folder: string) =>
  modules.filter((file) => dirname(file) === folder).flatMap((file) => [...textOf(file).matchAll(/'([\w-]+)'/g)])

/** What a module takes of each sheet: by name, or any word of its folder where the name is worked out (`styles[side]`). */
function usesIn(file: string): readonly Use[] {
  const text = textOf(file)
  return [...text.matchAll(/^import (\w+) from '([^']+\.module\.css)'$/gm)].map(([, local = '', path = '']) => {
    const sheet = resolve(file, '..', path)
    const named = [...text.matchAll(new RegExp(String.raw`(?<![\w.-])${local}(?:\.|\[')(\w+)`, 'g'))]
    const isWorkedOut = new RegExp(String.raw`\b${local}\[[^']`).test(text)
    const words = isWorkedOut ? wordsIn(dirname(file)).filter(([, word]) => classes(sheet).has(word ?? '')) : []
    return { file, sheet, names: [...named, ...words].flatMap(([, name]) => name ?? []) }
  })
}

const sheets = files.filter((path) => path.endsWith('.module.css'))
const known = new Map(sheets.map((sheet) => [sheet, classesIn(textOf(sheet))]))
const classes = (sheet: string) => known.get(sheet) ?? new Set<string>()
const uses = modules.flatMap(usesIn)
const short = (path: string) => relative(src, path)

describe('the classes of the sheets', () => {
  it('are read out of their rules', () => {
    const css =
      '/* .no */ .one > .two:not(.three) { width: 1.5rem; src: url(a.png) } @media (width < 2.5rem) { .four { } }'
    expect([...classesIn(css)]).toEqual(['one', 'two', 'three', 'four'])
  })

  it('all exist where a component asks for them', () => {
    const missing = uses.flatMap(({ file, sheet, names }) =>
      names.filter((name) => !classes(sheet).has(name)).map((name) => `${short(file)}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('are all used by a component', () => {
    const unused = sheets.flatMap((sheet) => {
      const used = new Set(uses.filter((use) => use.sheet === sheet).flatMap(({ names }) => names))
      return [...classes(sheet)].filter((name) => !used.has(name)).map((name) => `${short(sheet)}: ${name}`)
    })
    expect(unused).toEqual([])
  })
})
