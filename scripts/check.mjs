// npm run check: all that is not a test, each of them even when an earlier one fails.
import { npm } from './lib/run.mjs'

const CHECKS = ['check:types', 'check:lint', 'check:format', 'check:unused', 'check:schema', 'content']

/** @type {string[]} */
const failing = []
for (const check of CHECKS) {
  console.log(`--- ${check}`)
  if ((await npm(['run', '--silent', check])) !== 0) failing.push(check)
}
if (failing.length > 0) {
  console.error(`\nÀ reprendre : ${failing.join(', ')}`)
  process.exitCode = 1
}
