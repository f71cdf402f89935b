// npm run check: all that is not a test, each of them even when an earlier one fails.
import { npm } from './lib/run.mjs'

/** Side by side, for the first takes as long as all the others. */
const LANES = [['check:lint'], ['check:types', 'check:format', 'check:unused', 'check:schema', 'content']]

/** @type {string[]} */
const failing = []

/** @param {readonly string[]} checks */
async function inOrder(checks) {
  for (const check of checks) {
    console.log(`--- ${check}`)
    if ((await npm(['run', '--silent', check])) !== 0) failing.push(check)
  }
}

await Promise.all(LANES.map(inOrder))
if (failing.length > 0) {
  console.error(`\nÀ reprendre : ${failing.join(', ')}`)
  process.exitCode = 1
}
