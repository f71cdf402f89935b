// Writes the JSON Schema of packs from the schemas in src/domain/pack.ts; `--check` fails when it is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { loadModule } from './lib/load-module.mjs'
import { packSchema } from './lib/pack-schema.mjs'
import { ROOT } from './lib/root.mjs'

const FILE = join(ROOT, 'public', 'schema', 'pack-1.json')

/** @type {typeof import('../src/domain/pack')} */
const { packInfoSchema, packFileSchemas } = await loadModule('src/domain/pack.ts')
const schema = JSON.stringify(packSchema({ pack: packInfoSchema, ...packFileSchemas }))
const text = await format(schema, { ...(await resolveConfig(FILE)), filepath: FILE })

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(FILE), { recursive: true })
  writeFileSync(FILE, text)
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error('public/schema/pack-1.json ne correspond plus à src/domain/pack.ts : lancer npm run schema.')
  process.exitCode = 1
}
