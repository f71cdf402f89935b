import { connect } from 'node:net'

/**
 * @param {string | undefined} given
 * @param {number} usual
 * @returns {number | undefined} undefined when it is not a port
 */
export function readPort(given, usual) {
  if (given === undefined || given === '') return usual
  const port = Number(given)
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    /** @param {boolean} answer */
    const end = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.on('connect', () => end(true))
    socket.on('error', () => end(false))
  })
}

/**
 * Whether someone already answers on this machine: `localhost` is both addresses to a browser,
 * so a server on the other one would be met in our place.
 * @param {number} port
 */
export async function isPortTaken(port) {
  const taken = await Promise.all([answers('127.0.0.1', port), answers('::1', port)])
  return taken.includes(true)
}
