import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const LONGEST = 180_000

/**
 * What LibreOffice makes of a file, as text.
 * @param {string} office the program
 * @param {string} folder where the file is, and where the other one goes; it holds the profile too, so that an office
 *   that is open on this machine is left alone
 * @param {string} file its name
 * @param {{ to: string, extension: string, from?: string }} filters
 */
export async function convert(office, folder, file, { to, extension, from }) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const reading = from === undefined ? [] : [`--infilter=${from}`]
  const args = [profile, '--headless', ...reading, '--convert-to', to, '--outdir', folder, join(folder, file)]
  await execute(office, args, { timeout: LONGEST })
  return readFileSync(join(folder, file.replace(/[^.]+$/, extension)), 'utf8')
}

/**
 * The words of a PDF, in their order.
 * @param {string} program
 * @param {string} file
 */
export async function pdfText(program, file) {
  const { stdout } = await execute(program, [file, '-'], { timeout: LONGEST })
  return stdout
}
