// One card thought through alone, on a phone, from the card to the last word, leaving and coming back at every step.
import type { Page } from '@playwright/test'
import { readDownload } from './support/history'
import { expect, test } from './support/test'

test.use({ viewport: { width: 390, height: 844 } })

const CARD = '/cartes/donnees-01'
const title = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
const saved = (page: Page) => expect(page.getByText('Enregistré', { exact: true })).toBeVisible()

async function begin(page: Page): Promise<void> {
  await page.goto(CARD)
  await page.getByRole('link', { name: 'Y réfléchir seule' }).click()
  await title(page, 'La situation')
}

/** Reloads, as a phone does by itself. */
async function comeBack(page: Page, heading: string): Promise<void> {
  await saved(page)
  await page.reload()
  await title(page, heading)
}

test('a card is thought through from the first word to the last; every step outlives a reload', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: 'Question suivante' }).click()
  await expect(page.getByText('Question 2 sur 4')).toBeVisible()
  await page.getByLabel('Ce qui me frappe').pressSequentially('Elle note tout')
  await comeBack(page, 'La situation')
  await expect(page.getByLabel('Ce qui me frappe')).toHaveValue('Elle note tout')

  await page.getByRole('button', { name: 'Changer de regard' }).click()
  await title(page, 'D’autres regards')
  await page.getByLabel('La personne accompagnée').pressSequentially('Je voulais un logement.')
  await page.getByLabel('Moi', { exact: true }).pressSequentially('J’aurais fait pareil.')
  await comeBack(page, 'D’autres regards')
  await expect(page.getByLabel('La personne accompagnée')).toHaveValue('Je voulais un logement.')
  await expect(page.getByLabel('Moi', { exact: true })).toHaveValue('J’aurais fait pareil.')
  await expect(page.getByLabel('Une collègue')).toHaveValue('')

  await page.getByRole('button', { name: 'Ouvrir des ressources' }).click()
  await title(page, 'Les ressources')
  const first = page.getByRole('listitem').filter({ hasText: 'Recueillir des données' })
  await first.locator('summary').click()
  await first.getByLabel('Je l’ai lue').check()
  await page.getByLabel('Ce que cela change').fill('Le principe de minimisation.')
  await comeBack(page, 'Les ressources')
  await expect(first.locator('summary')).toContainText('lue')
  await expect(page.getByLabel('Ce que cela change')).toHaveValue('Le principe de minimisation.')

  await page.getByRole('button', { name: 'Chercher des pistes' }).click()
  await title(page, 'Les pistes d’action')
  await page.getByLabel('Une piste, niveau équipe').fill('Relire notre formulaire')
  await page.getByLabel('Une piste, niveau équipe').press('Enter')
  await page.getByLabel('Une piste, niveau politique').fill('Une piste à moitié')
  await comeBack(page, 'Les pistes d’action')
  await expect(page.getByRole('region', { name: 'Équipe' })).toContainText('Relire notre formulaire')
  await expect(page.getByLabel('Une piste, niveau politique')).toHaveValue('Une piste à moitié')

  await page.getByRole('button', { name: 'Relire et finir' }).click()
  await title(page, 'Ce que je garde')
  await page.getByRole('radio', { name: 'Relire notre formulaire' }).check()
  await page.getByLabel('Ce que je garde').fill('Moins, mais mieux.')
  await comeBack(page, 'Ce que je garde')
  await expect(page.getByRole('radio', { name: 'Relire notre formulaire' })).toBeChecked()
  await page.getByRole('button', { name: 'C’est fini' }).click()
  await title(page, 'Réflexion finie')
  await expect(page.getByText('Moins, mais mieux.')).toBeVisible()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Emporter (Markdown)' }).click(),
  ])
  const { text } = await readDownload(download)
  for (const words of ['Elle note tout', 'Je voulais un logement.', 'Relire notre formulaire', 'Moins, mais mieux.'])
    expect(text).toContain(words)
})

test('it is taken up from the card, from home, from the list of games and from one’s notes', async ({ page }) => {
  await begin(page)
  await page.getByLabel('Ce qui me frappe').fill('À reprendre')
  await saved(page)
  const address = page.url()
  const isThere = async () => {
    await expect(page).toHaveURL(address)
    await expect(page.getByLabel('Ce qui me frappe')).toHaveValue('À reprendre')
  }
  await page.goto(CARD)
  await page.getByRole('link', { name: 'Reprendre ma réflexion' }).click()
  await isThere()
  await page.goto('/')
  await page.getByRole('region', { name: 'Réflexion en cours' }).getByRole('link', { name: 'Reprendre' }).click()
  await isThere()
  await page.goto('/parties')
  await expect(page.getByText('Réflexion seule')).toBeVisible()
  await page.getByRole('link', { name: 'Reprendre' }).click()
  await isThere()
  await page.goto('/mes-notes')
  await page.getByRole('region', { name: 'Mes réflexions' }).getByRole('link').click()
  await isThere()
  // Not the narrator's desk, whatever address led there; and never on a wall.
  await page.goto(address.replace('reflexion', 'partie'))
  await isThere()
  await page.goto('/projection')
  await expect(page.getByText('Pour plus tard, au cas où')).toHaveCount(0)
})

test('it goes by keyboard alone, and a step is undone', async ({ page }) => {
  await begin(page)
  await page.getByLabel('Ce qui me frappe').focus()
  await page.keyboard.type('Vite')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await title(page, 'D’autres regards')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('La personne accompagnée')).toBeFocused()
  await page.keyboard.type('Non')
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByLabel('La personne accompagnée')).toHaveValue('')
  await page.getByRole('button', { name: 'Annuler' }).click()
  await title(page, 'La situation')
  await expect(page.getByLabel('Ce qui me frappe')).toHaveValue('Vite')
})

test('a card that does not exist leads to those that do', async ({ page }) => {
  await page.goto('/reflexion?carte=nulle-part')
  await title(page, 'Cette carte n’existe pas')
  await page.getByRole('link', { name: 'Choisir une carte' }).click()
  await title(page, 'Les cartes situation')
})
