import { spawn } from 'node:child_process'
import { openSession } from './webdriver.mjs'

/** @typedef {import('./browser').Browser} Browser */

/** How the protocol writes the Enter key. */
const ENTER = '\uE007'

/**
 * WebKitGTK's own small browser, on a screen that nobody sees.
 * @param {{ driver: string, screen: string, browser: string }} programs
 * @param {number} port for its driver
 * @returns {Promise<Browser>}
 */
export async function openWebKit({ driver, screen, browser }, port) {
  const program = spawn(screen, ['-a', '-s', '-screen 0 1280x800x24', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  })
  // A group of its own: the screen, the driver and the browser end together.
  const end = () => {
    if (program.pid !== undefined && program.exitCode === null) process.kill(-program.pid, 'SIGTERM')
  }
  try {
    const session = await openSession(`http://127.0.0.1:${port}`, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    })
    /** @param {string} xpath */
    const shown = async (xpath) => {
      const element = await session.find(xpath)
      return element !== undefined && (await session.isDisplayed(element)) ? element : undefined
    }
    return {
      open: session.open,
      reload: session.reload,
      shows: async (xpath) => (await shown(xpath)) !== undefined,
      press: async (xpath) => {
        const element = await shown(xpath)
        if (element !== undefined) await session.click(element)
        return element !== undefined
      },
      write: async (xpath, text) => {
        const element = await shown(xpath)
        if (element !== undefined) await session.type(element, `${text}${ENTER}`)
        return element !== undefined
      },
      ask: (expression) => session.run(`return ${expression}`),
      close: async () => {
        await session.close()
        end()
      },
    }
  } catch (error) {
    end()
    throw error
  }
}
