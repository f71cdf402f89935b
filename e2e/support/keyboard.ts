// A person who has a keyboard and nothing else: she must always see where she is, and never be thrown out.
import type { Locator, Page } from '@playwright/test'
import { expect } from './expect'

/** More than the longest screen has stops. */
const STOPS = 150

interface Place {
  readonly reached: boolean
  /** Nothing has the focus: the next Tab starts the page all over again. */
  readonly lost: boolean
  readonly visible: boolean
  readonly what: string
}

/** Runs in the page. */
function readPlace(target: Element): Place {
  const focused = document.activeElement
  if (!focused || focused === document.body) return { reached: false, lost: true, visible: false, what: 'nothing' }
  const isOutlined = (element: Element, part?: string) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
  }
  // A box and its words are one target; the focus shows around both.
  const name = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined
  const isBox = focused instanceof HTMLInputElement && ['checkbox', 'radio', 'file'].includes(focused.type)
  const label = isBox ? name : undefined
  const outlined = isOutlined(focused) || isOutlined(focused, '::after') || (label ? isOutlined(label) : false)
  const { top, bottom, left, right } = (label ?? focused).getBoundingClientRect()
  const isUncovered = (y: number) => {
    const hit = document.elementFromPoint((left + right) / 2, y)
    return hit !== null && (focused.contains(hit) || hit.contains(focused) || label?.contains(hit) === true)
  }
  const onScreen = [top + 4, (top + bottom) / 2, bottom - 4].some(isUncovered)
  // A heading takes the focus when its stage opens: it is where reading begins, nothing to act on.
  const isLanding = focused.matches('[tabindex="-1"]')
  const what = `${focused.tagName} ${focused.getAttribute('aria-label') ?? name?.textContent ?? focused.textContent}`
  return {
    reached: focused === target,
    lost: false,
    visible: isLanding || (onScreen && outlined),
    what: what.slice(0, 80),
  }
}

/** Runs in the page: what the last key did has been drawn. */
const nextFrame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

export class Keyboard {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Goes on with Tab (or back with Shift+Tab) until `target` has the focus; each stop on the way must be visible. */
  async goTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible()
    for (let stop = 0; stop < STOPS; stop += 1) {
      const { reached, lost, visible, what } = await target.evaluate(readPlace)
      // After its last stop a page gives the focus back to the browser.
      if (!lost && !visible) expect.soft(visible, `the focus shows on ${what}`).toBe(true)
      if (reached) return
      await this.#page.keyboard.press(key)
    }
    throw new Error(`${String(target)} is not reached with ${key}`)
  }

  /** Presses a key that does something; the focus must be somewhere, and seen, when it is done. */
  async press(key: string, doing: string): Promise<void> {
    await this.#page.keyboard.press(key)
    await this.keepsFocus(doing)
  }

  async keepsFocus(doing: string): Promise<void> {
    const look = async () => {
      await this.#page.evaluate(nextFrame)
      return this.#page.locator('body').evaluate(readPlace)
    }
    let place = await look()
    // What comes at this very moment takes the focus in its next frames.
    if (place.lost) place = await look()
    const { lost, visible, what } = place
    expect.soft(lost, `the focus is kept: ${doing}`).toBe(false)
    if (!lost) expect.soft(visible, `the focus shows on ${what}: ${doing}`).toBe(true)
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  /** Goes to a button, a link or a box and presses it. */
  async use(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.goTo(target)
    await this.press(key, `${key} on ${String(target)}`)
  }

  /** Goes to a field, writes in it and presses Enter. */
  async write(field: Locator, text: string): Promise<void> {
    await this.goTo(field)
    await this.type(text)
    await this.press('Enter', `Enter in ${String(field)}`)
  }
}
