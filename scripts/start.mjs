// npm start: installs and builds what is missing, then serves the app on this computer alone.
import { basePath } from './lib/base-path.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireSupportedNode } from './lib/node-version.mjs'
import { isPortTaken, readPort } from './lib/port.mjs'
import { ROOT } from './lib/root.mjs'

/**
 * @param {string} message
 * @returns {never}
 */
function refuse(message) {
  console.error(message)
  process.exit(1)
}

requireSupportedNode()

const port = readPort(process.env['PORT'], 4173) ?? refuse(`PORT doit être un nombre de 1 à 65535.`)
if (await isPortTaken(port)) {
  refuse(
    `Le port ${port} est déjà pris.\n` +
      `Fermer le programme qui l'occupe, ou choisir un autre port : PORT=${port === 65535 ? 4173 : port + 1} npm start`,
  )
}

const installed = await ensureInstalled()
const built = await ensureBuilt()
if (!installed && !built) console.log('Tout est à jour : rien à installer, rien à construire.')

// Only now: before the installation there is no Vite.
const { preview } = await import('vite')
await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port, strictPort: true, open: false },
}).catch((error) => refuse(`Le serveur n'a pas pu démarrer : ${error.message}`))

console.log(`\nRéflex'tics est prêt : http://localhost:${port}${basePath()}\nCtrl-C pour arrêter.`)

// Nothing to finish: the server only reads files.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))
