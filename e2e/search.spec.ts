// Looking for something from any page, with the keyboard alone.
import { expect, test } from './support/test'

test('from a page to a result and back, by keyboard; the words stay in the address', async ({ page }) => {
  await page.goto('/cartes')
  await page.getByRole('heading', { level: 1, name: 'Les cartes situation' }).waitFor()
  // The app listens once it has taken the written page over.
  const field = page.getByRole('searchbox')
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(field).toBeFocused({ timeout: 1000 })
  }).toPass()
  await expect(field).toHaveValue('')

  await page.keyboard.type('mots de pase')
  await expect(page.getByRole('status')).toHaveText(/^\d+ résultats$/)
  await expect(page.locator('mark', { hasText: 'passe' }).first()).toBeVisible()
  await expect(page).toHaveURL('/recherche?q=mots+de+pase')

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const second = page.getByRole('heading', { level: 3 }).nth(1)
  const title = await second.textContent()
  await expect(second.getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/recherche/)
  await expect(page.getByText(title ?? '', { exact: true }).first()).toBeVisible()

  await page.goBack()
  await expect(field).toHaveValue('mots de pase')
  await expect(second).toHaveText(title ?? '')
  await page.reload()
  await expect(field).toHaveValue('mots de pase')
  await expect(second).toHaveText(title ?? '')
})

test('words typed in one go are in the address before a result is opened', async ({ page }) => {
  await page.goto('/recherche')
  await page.getByRole('searchbox').fill('armoire')
  await page.getByRole('link', { name: 'L’armoire sans clé' }).click()
  await page.getByRole('heading', { level: 1, name: 'L’armoire sans clé' }).waitFor()
  await page.goBack()
  await expect(page).toHaveURL('/recherche?q=armoire')
})

test('what is searched is fetched by those who search only, once, from this origin', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => {
    if (/\/search-[^/]*\.json$/.test(request.url())) fetched.push(new URL(request.url()).pathname)
  })
  await page.goto('/glossaire')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(fetched).toEqual([])
  await page.getByRole('link', { name: 'Rechercher' }).click()
  await page.getByRole('searchbox').fill('rgpd')
  await expect(page.getByRole('link', { name: 'RGPD', exact: true }).first()).toBeVisible()
  expect(fetched).toEqual([expect.stringMatching(/^\/assets\/search-[\w-]+\.json$/)])
})

test('when the texts cannot be fetched, it says so and tries again', async ({ page, faults }) => {
  faults.expect(/search-[\w-]+\.json/)
  faults.expect(/Failed to load resource/)
  await page.route('**/search-*.json', (route) => route.abort())
  await page.goto('/recherche?q=rgpd')
  await expect(page.getByRole('status')).toHaveText(/n’a pas pu être chargée/)
  await page.unroute('**/search-*.json')
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('link', { name: 'RGPD', exact: true }).first()).toBeVisible()
})
