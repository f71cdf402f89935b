// The versions of Node that every dependency accepts; package.json says the same in `engines`.

/** The oldest minor of each older line that is still supported, by major. */
const FLOORS = { 20: 19, 22: 13 }
/** From this major on, everything is. */
const OPEN_FROM = 24

export const SUPPORTED_NODE = [
  ...Object.entries(FLOORS).map(([major, minor]) => `^${major}.${minor}`),
  `>=${OPEN_FROM}`,
].join(' || ')

/** @param {string} version as in `process.versions.node` */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major >= OPEN_FROM) return true
  const floor = new Map(Object.entries(FLOORS)).get(String(major))
  return floor !== undefined && minor >= floor
}

export function requireSupportedNode() {
  if (isSupportedNode(process.versions.node)) return
  console.error(
    `Réflex'tics demande Node 20.19 ou plus récent (${SUPPORTED_NODE}) ; cet ordinateur a Node ${process.versions.node}.\n` +
      'Une version à jour se trouve sur https://nodejs.org.',
  )
  process.exit(1)
}
