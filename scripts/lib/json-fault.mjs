/** @param {string} text */
function complaint(text) {
  try {
    JSON.parse(text)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

/** JSON.parse gives no position for an unexpected token: it is where the complaint begins as the text grows. */
const isToken = (/** @type {string} */ message) => message.startsWith('Unexpected token')

/** @param {string} text */
function faultPosition(text) {
  const message = complaint(text)
  const given = /at position (\d+)/.exec(message)?.[1]
  if (given !== undefined) return Number(given)
  if (!isToken(message)) return text.length
  let sound = 0
  let faulty = text.length
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1
    if (isToken(complaint(text.slice(0, middle)))) faulty = middle
    else sound = middle
  }
  return sound
}

/**
 * Where a text stops being JSON.
 * @param {string} text that JSON.parse refuses
 */
export function jsonFault(text) {
  const before = text.slice(0, faultPosition(text)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
