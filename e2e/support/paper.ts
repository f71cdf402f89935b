// A page of the print room, made into a PDF as the browser's own print window makes it, and read by another program.
import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Printed {
  /** Of each page, in millimetres. */
  readonly sizes: readonly string[]
  /** All text, without spaces and hyphens: lines end where they may. */
  readonly text: string
}

/** Letters alone: where a line ends, a space or a hyphen may be lost. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad‐‑-]+/g, '')

const MM = 25.4 / 72

/** What leaves the box that it stands in, in words; nothing when every sheet is whole. Runs in the page. */
function cutFaults(): readonly string[] {
  const SLACK = 1
  return [...document.querySelectorAll<HTMLElement>('[data-card], [data-fit], [data-resource]')].flatMap((box) => {
    const edge = box.getBoundingClientRect()
    const { paddingBottom } = getComputedStyle(box)
    const sheet = box.closest('[data-sheet]')?.getBoundingClientRect()
    const name = box.dataset['card'] ?? box.dataset['resource'] ?? box.textContent.slice(0, 20)
    const below = [...box.children].filter(
      (child) =>
        getComputedStyle(child).position !== 'absolute' &&
        child.getBoundingClientRect().bottom > edge.bottom - parseFloat(paddingBottom) + SLACK,
    )
    const isCut = box.scrollHeight > box.clientHeight + SLACK || box.scrollWidth > box.clientWidth + SLACK
    const leaves = !sheet || edge.bottom > sheet.bottom + SLACK || edge.right > sheet.right + SLACK
    return below.length > 0 || isCut || leaves ? [name] : []
  })
}

/** Opens the print room at `search` and prints what it shows. Fails when anything is cut. */
export async function printed(page: Page, search: string): Promise<Printed> {
  await page.goto(`/imprimer?${search}`)
  await page.locator('[data-sheet]').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  const onScreen = await page.evaluate(cutFaults)
  await page.emulateMedia({ media: 'print' })
  const onPaper = await page.evaluate(cutFaults)
  const file = await page.pdf({ preferCSSPageSize: true, tagged: true })
  await page.emulateMedia({ media: null })
  const cut = [...onScreen, ...onPaper]
  if (cut.length > 0) throw new Error(`${search}: cut: ${cut.join(', ')}`)

  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise
  const sizes: string[] = []
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const one = await pdf.getPage(number)
    const { width, height } = one.getViewport({ scale: 1 })
    sizes.push(`${Math.round(width * MM)} × ${Math.round(height * MM)}`)
    const { items } = await one.getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await pdf.loadingTask.destroy()
  return { sizes, text: lettersOf(texts.join('')) }
}
