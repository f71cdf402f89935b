// The list of games, as its reader uses it.
import { readFile, writeFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { expect, test } from './test'

export interface TakenFile {
  readonly name: string
  readonly text: string
}

export class History {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.goto('/parties')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Vos parties' })).toBeVisible()
  }

  /** The games of that title. */
  row(title: string): Locator {
    const heading = this.page.getByRole('heading', { level: 3, name: title, exact: true })
    return this.page.getByRole('listitem').filter({ has: heading })
  }

  /** Presses an option of the only game of that title. */
  async choose(title: string, option: string): Promise<void> {
    const button = this.row(title).getByRole('button', { name: option, exact: true })
    if (!(await button.isVisible())) await this.row(title).getByLabel(`Options : ${title}`).click()
    await button.click()
  }

  /** With the players' aliases: what is taken away is the very same. */
  async take(title: string): Promise<TakenFile> {
    const names = this.row(title).getByRole('checkbox', { name: 'Avec les prénoms d’emprunt' })
    if (!(await names.isVisible())) await this.row(title).getByLabel(`Options : ${title}`).click()
    await names.check()
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.choose(title, 'Emporter (JSON)')])
    return readDownload(download)
  }

  /** Chooses a file to import; its path on the disk. */
  async bring(name: string, content: string | Buffer): Promise<string> {
    const path = test.info().outputPath(name)
    await writeFile(path, content)
    await this.page.getByLabel('Importer une partie').setInputFiles(path)
    return path
  }

  /** What the import has come to. */
  report(text: string | RegExp): Locator {
    return this.page.getByRole('main').getByText(text)
  }
}

export async function readDownload(download: Download): Promise<TakenFile> {
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
