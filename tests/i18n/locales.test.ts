import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FRENCH } from '../../src/i18n/french'

type Tree = { readonly [key: string]: string | Tree }
const PLURAL = /_(one|many|other)$/

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`),
  )

const entries = Object.entries(FRENCH).flatMap(([namespace, tree]) =>
  flatten(tree).map(([key, value]) => [`${namespace}:${key}`, value] as const),
)

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
}

describe('the French texts', () => {
  it('have each of the three French plurals where they have one', () => {
    const plurals = new Map<string, Set<string>>()
    for (const [key] of entries) {
      const form = PLURAL.exec(key)?.[1]
      if (!form) continue
      const base = key.replace(PLURAL, '')
      plurals.set(base, (plurals.get(base) ?? new Set()).add(form))
    }
    const incomplete = [...plurals].filter(([, forms]) => forms.size !== 3).map(([base]) => base)
    expect(plurals.size).toBeGreaterThan(5)
    expect(incomplete).toEqual([])
  })

  it('are all used by some screen', () => {
    const code = sources('src')
    const literals = new Set([...code.matchAll(/'([a-z-]+:[\w.-]+)'/g)].map(([, key]) => key))
    const templates = [...code.matchAll(/`([a-z-]+:[^`]+)`/g)].map(
      ([, template]) =>
        new RegExp(
          `^${(template ?? '')
            .replace(/\$\{[^}]+\}/g, '\u0000')
            .replace(/[.\\?]/g, '\\$&')
            .replaceAll('\u0000', '[\\w-]+')}$`,
        ),
    )
    const unused = entries
      .map(([key]) => key.replace(PLURAL, '').replace(/^(issues:too-few)_\w+$/, '$1'))
      .filter((key) => !literals.has(key) && !templates.some((template) => template.test(key)))
    expect([...new Set(unused)]).toEqual([])
  })

  it('have no middle dot, no straight apostrophe, and no breaking space before high punctuation', () => {
    const fault = /[·']| [?!;:»]|« |[\p{L}\p{N}}][?!;»]|[\p{L}\p{N}}]:(?!\/)/u
    expect(entries.filter(([, value]) => fault.test(value))).toEqual([])
  })
})
