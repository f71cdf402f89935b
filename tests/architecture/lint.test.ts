import { ESLint, type Linter } from 'eslint'
import { fileURLToPath } from 'node:url'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

// The files do not exist, so nothing is known of their types.
const untyped = tseslint.configs.disableTypeChecked as Linter.Config
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { ...untyped, languageOptions: { parserOptions: { projectService: false, project: false } } },
})

async function reported(filePath: string, text: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(text, { filePath: root + filePath })
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
}

describe.each(['domain', 'game', 'content', 'exports'])('the pure room %s', (room) => {
  it.each([
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'performance.now()',
    'crypto.randomUUID()',
    'globalThis.crypto.randomUUID()',
    'setTimeout(() => undefined, 0)',
    'window.name',
    'document.title',
    'localStorage.length',
  ])('may not say %s', async (expression) => {
    const rules = await reported(`src/${room}/x.ts`, `export const x = () => ${expression}\n`)
    expect(rules.filter((rule) => rule?.startsWith('no-restricted-'))).toHaveLength(1)
  })

  it('may build a date from an instant', async () => {
    expect(await reported(`src/${room}/x.ts`, 'export const x = (now: number) => new Date(now)\n')).toEqual([])
  })
})

describe('a component', () => {
  it.each([
    '<p>Bonjour</p>',
    '<ul>{all.map((one) => <li key={one}>Une carte</li>)}</ul>',
    '<p>{open ? "Fermer" : "Ouvrir"}</p>',
    '<p>{`Il reste ${count} cartes`}</p>',
    '<img src={src} alt="Une carte" />',
    '<nav aria-label="Étapes" />',
    '<Button label="Tirer" />',
  ])('may not hold the text of %s', async (element) => {
    expect(await reported('src/features/play/x.tsx', `export const Page = () => ${element}\n`)).toContain(
      'i18next/no-literal-string',
    )
  })

  it.each([
    '<p className="card" id="card">{t("play.card.title")}</p>',
    '<Button kind="quiet" label={t("play.draw")} />',
  ])('may hold %s', async (element) => {
    expect(await reported('src/features/play/x.tsx', `export const Page = () => ${element}\n`)).not.toContain(
      'i18next/no-literal-string',
    )
  })
})

describe('a file', () => {
  it.each(['src/ui/x.ts', 'tests/ui/x.test.ts'])('of more than 250 lines is too long: %s', async (file) => {
    expect(await reported(file, 'export {}\n'.repeat(251))).toContain('max-lines')
  })
})
