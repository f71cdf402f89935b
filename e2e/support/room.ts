// A room as it is: the narrator's desk in one window, the wall in another.
import type { Locator, Page } from '@playwright/test'
import { expect } from './expect'

export class Wall {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** What the room can read. */
  get poster(): Locator {
    return this.page.locator('main [aria-live]')
  }

  title = (name: string | RegExp): Locator => this.page.getByRole('heading', { level: 1, name, exact: true })

  async shows(...words: readonly (string | RegExp)[]): Promise<void> {
    for (const one of words) await expect(this.poster).toContainText(one)
  }

  /** Everything that the window holds, seen or not. */
  wholeDocument = (): Promise<string> => this.page.evaluate(() => document.documentElement.outerHTML)
}

/**
 * Opens the wall of the game on `desk` in a window of its own. The desk stays in front: the browser draws what lies
 * behind seldom, and a press waits for it to be drawn.
 */
export async function openWall(desk: Page): Promise<Wall> {
  const address = new URL(desk.url())
  const page = await desk.context().newPage()
  await page.goto(address.pathname.replace('/partie/', '/projection/'))
  await desk.bringToFront()
  return new Wall(page)
}

/** The wall as a press on the desk opens it. */
export async function pressOpenWall(desk: Page): Promise<Wall> {
  const opened = desk.context().waitForEvent('page')
  await desk.getByRole('link', { name: 'Ouvrir la projection' }).click()
  const wall = new Wall(await opened)
  await desk.bringToFront()
  return wall
}
