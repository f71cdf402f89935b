// What the test runners report, added up.

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

const NOTHING = Object.freeze({ passed: 0, failed: 0, skipped: 0 })

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report Vitest's JSON report
 * @returns {Tally}
 */
export const vitestTally = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
})

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report Playwright's JSON report
 * @returns {Tally}
 */
export const playwrightTally = ({ stats }) => ({
  passed: stats.expected,
  // A test that passes one time in two has failed.
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
})

/**
 * A step that fails without a failing test (a check, the build, a crash, the coverage) counts as one.
 * @param {number} exitCode
 * @param {Tally} [counted]
 * @returns {Tally}
 */
export const stepTally = (exitCode, counted = NOTHING) =>
  exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted

/** @param {readonly Tally[]} tallies */
export function total(tallies) {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    NOTHING,
  )
}

/** @param {Tally} tally */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** No test at all is no success. @param {Tally} tally */
export const isSuccess = ({ passed, failed }) => failed === 0 && passed > 0
