// As much of the WebDriver protocol (https://www.w3.org/TR/webdriver2/) as a short game takes.
import { setTimeout as wait } from 'node:timers/promises'

/** How the protocol marks an element in its answers. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/**
 * @param {string} driver address of the driver
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
async function ask(driver, method, path, body) {
  const response = await fetch(`${driver}${path}`, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = await response.json()
  if (!response.ok) throw new Error(`${method} ${path}: ${value.error}, ${value.message}`)
  return value
}

/**
 * Waits for the driver to listen, then opens a browser.
 * @param {string} driver
 * @param {object} capabilities
 */
export async function openSession(driver, capabilities) {
  for (let tries = 100; ; tries -= 1) {
    try {
      await ask(driver, 'GET', '/status')
      break
    } catch (error) {
      if (tries === 0) throw error
      await wait(100)
    }
  }
  const { sessionId } = await ask(driver, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } })
  const session = `/session/${sessionId}`
  const post = (/** @type {string} */ path, /** @type {object} */ body = {}) =>
    ask(driver, 'POST', `${session}${path}`, body)
  return {
    open: (/** @type {string} */ url) => post('/url', { url }),
    reload: () => post('/refresh'),
    /** @param {string} xpath the first there is, seen or not; undefined when there is none */
    find: async (xpath) => {
      const found = await post('/elements', { using: 'xpath', value: xpath })
      return /** @type {string | undefined} */ (found[0]?.[ELEMENT])
    },
    isDisplayed: (/** @type {string} */ element) => ask(driver, 'GET', `${session}/element/${element}/displayed`),
    click: (/** @type {string} */ element) => post(`/element/${element}/click`),
    type: (/** @type {string} */ element, /** @type {string} */ text) => post(`/element/${element}/value`, { text }),
    run: (/** @type {string} */ script) => post('/execute/sync', { script, args: [] }),
    close: () => ask(driver, 'DELETE', session),
  }
}
