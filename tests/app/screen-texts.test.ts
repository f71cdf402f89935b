import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FRENCH } from '../../src/i18n/french'

const NAMESPACES = Object.keys(FRENCH).join('|')
const SPOKEN_IN = /^src\/(app|features|i18n|ui)\//

const withoutComments = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '')
const resolveImport = (from: string, path: string) =>
  ['.ts', '.tsx'].map((end) => join(dirname(from), path) + end).find((file) => existsSync(file))

const NOW = /from\s*'(\.[^']+)'/g
const NOW_OR_LATER = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g

/** The namespaces whose keys stand in a module and in all that it imports. */
function namespacesOf(file: string, imports: RegExp, seen = new Set<string>()): Set<string> {
  const found = new Set<string>()
  if (seen.has(file)) return found
  seen.add(file)
  const code = withoutComments(file)
  if (SPOKEN_IN.test(file))
    for (const [, name = ''] of code.matchAll(new RegExp(`['"\`](${NAMESPACES}):`, 'g'))) found.add(name)
  for (const [, path = ''] of code.matchAll(imports)) {
    const next = resolveImport(file, path)
    if (next) for (const name of namespacesOf(next, imports, seen)) found.add(name)
  }
  return found
}

const ROUTES = ['routes.tsx', 'library-routes.tsx'].map((file) => readFileSync(`src/app/${file}`, 'utf8')).join('\n')
/** From one `screen` to the next: a screen may be given parts that another feature draws. */
const screens = ROUTES.split(/\bscreen\(\s*(?=')/)
  .slice(1)
  .map((route) => ({
    module: /^'([^']+)'/.exec(route)?.[1] ?? '',
    texts: [...(/\[([^\]]*)\]/.exec(route)?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name),
    modules: [...route.matchAll(/import\('(\.[^']+)'\)/g)].map(([, path = '']) => join('src/app', path)),
  }))

describe('the words that come with a screen', () => {
  it('is asked of every screen', () => {
    expect(screens.length).toBeGreaterThan(20)
    expect(screens).toHaveLength(ROUTES.match(/import\('[^']+-(page|layout)'\)/g)?.length ?? 0)
  })

  it.each(screens)('are those that $module says', ({ texts, modules }) => {
    const said = new Set(modules.flatMap((path) => [...namespacesOf(`${path}.tsx`, NOW_OR_LATER)]))
    said.delete('common')
    expect([...texts].sort()).toEqual([...said].sort())
  })

  it('come with the app for its frame', () => {
    for (const file of ['site-layout', 'problem-screen', 'not-found'])
      expect([...namespacesOf(`src/app/${file}.tsx`, NOW)]).toEqual(['common'])
  })
})
