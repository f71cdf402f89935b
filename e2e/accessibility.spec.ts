import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { SCENES } from './support/scenes'
import { expect, test } from './support/test'
import { USUAL } from './support/words'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]

/** What axe finds, as short as it can be read. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .options({ runOnly: RULES, resultTypes: ['violations'] })
    // Without frames there is nothing to gather in another page.
    .setLegacyMode(true)
    .analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  )
}

// Colours on their way to others have no contrast to speak of.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: (process.env['TR'] as 'off') ?? 'off' })

for (const scene of SCENES) {
  test(`axe finds nothing, light or dark, wide or narrow: ${scene.name}`, async ({ page }) => {
    await scene.open(page, USUAL)
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const a = performance.now()
        await expect.soft(violations(page), `${colorScheme}, ${size.width} px`).resolves.toEqual([])
        console.log(Math.round(performance.now() - a))
      }
    }
  })
}
