import puppeteer from 'puppeteer-core'

/** @typedef {import('./browser').Browser} Browser */

/**
 * Firefox without a window, through WebDriver BiDi.
 * @param {string} executablePath
 * @returns {Promise<Browser>}
 */
export async function openFirefox(executablePath) {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  /** @param {string} xpath */
  const shown = async (xpath) => {
    const element = await page.$(`::-p-xpath(${xpath})`)
    return element && (await element.isVisible()) ? element : undefined
  }
  return {
    open: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    reload: async () => void (await page.reload({ waitUntil: 'domcontentloaded' })),
    shows: async (xpath) => (await shown(xpath)) !== undefined,
    press: async (xpath) => {
      const element = await shown(xpath)
      await element?.click()
      return element !== undefined
    },
    write: async (xpath, text) => {
      const element = await shown(xpath)
      await element?.type(text)
      await element?.press('Enter')
      return element !== undefined
    },
    ask: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  }
}
