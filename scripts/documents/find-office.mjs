// Where LibreOffice and Poppler may be on this machine, and how to get them: to open what people take away.
import { existsSync } from 'node:fs'
import { onPath } from '../lib/on-path.mjs'
import { run } from '../lib/run.mjs'

const APPLICATION = '/Applications/LibreOffice.app/Contents/MacOS/soffice'

/** The program, or undefined. */
export const findOffice = () =>
  process.env['SOFFICE_PATH'] ?? onPath('soffice', 'libreoffice') ?? (existsSync(APPLICATION) ? APPLICATION : undefined)

/** What reads the text of a PDF, or undefined. */
export const findPdfText = () => onPath('pdftotext')

/** Installs what is missing where this may be done without asking: as root on a Debian. */
export async function installOffice() {
  const missing = [
    ...(findOffice() ? [] : ['libreoffice-writer-nogui', 'libreoffice-calc-nogui']),
    ...(findPdfText() ? [] : ['poppler-utils']),
  ]
  if (missing.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return
  console.log(`Installation de ${missing.join(', ')}…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if ((await run('apt-get', ['update'], { env })) !== 0) return
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env })
}
