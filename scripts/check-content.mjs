// Checks every pack in content/ as the app does, and says in words what is wrong and where.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadModule } from './lib/load-module.mjs'
import { readPackFiles } from './lib/pack-files.mjs'
import { ROOT } from './lib/root.mjs'

/** @type {typeof import('../src/content/check-pack')} */
const { checkPack } = await loadModule('src/content/check-pack.ts')
/** @type {typeof import('../src/i18n/create-translator')} */
const { createTranslator } = await loadModule('src/i18n/create-translator.ts')
const { FRENCH } = await loadModule('src/i18n/french.ts')
/** @type {typeof import('../src/i18n/describe-issue')} */
const { describeIssue } = await loadModule('src/i18n/describe-issue.ts')
const { t } = createTranslator({ texts: FRENCH })

const packs = readdirSync(join(ROOT, 'content')).filter((name) => existsSync(join(ROOT, 'content', name, 'pack.json')))
const lines = packs.flatMap((pack) => {
  const { files, faults } = readPackFiles(join(ROOT, 'content', pack))
  const unread = faults.map(({ file, line, column }) => ({
    file,
    path: `ligne ${line}, colonne ${column}`,
    code: /** @type {const} */ ('not-json'),
  }))
  // A file that is not JSON is there all the same: it is not missing too.
  const broken = new Set(unread.map(({ file }) => file))
  const issues = checkPack(files).filter(({ file, code }) => !(code === 'missing-file' && broken.has(file)))
  return [...unread, ...issues].map((issue) => describeIssue(t, { ...issue, file: `content/${pack}/${issue.file}` }))
})

for (const line of lines) console.error(line)
if (packs.length === 0) console.error('content/: aucun jeu de contenus')
process.exitCode = lines.length > 0 || packs.length === 0 ? 1 : 0
