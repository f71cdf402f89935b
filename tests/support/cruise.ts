import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Violation {
  readonly rule: string
  readonly from: string
  readonly to: string
}

interface Report {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
    }[]
  }
}

/** Runs dependency-cruiser with the project's own rules on the `src/` of a folder. */
export async function cruise(folder: string): Promise<{ modules: number; violations: readonly Violation[] }> {
  const args = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '.dependency-cruiser.cjs'].map(
    (path) => root + path,
  )
  const [program = '', config = ''] = args
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [program, '--config', config, '--output-type', 'json', 'src'],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      // Violations make it exit with their number: what counts is whether it reported.
      (error, stdout, stderr) => (stdout.startsWith('{') ? resolve(stdout) : reject(error ?? new Error(stderr))),
    )
  })
  const { summary } = JSON.parse(output) as Report
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}
