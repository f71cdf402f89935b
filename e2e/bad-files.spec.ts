import { rm } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { badFiles, fileOf, withTexts } from './support/bad-files'
import { History, readDownload } from './support/history'
import { aGameOf, databaseDump, putInDatabase } from './support/stored-games'
import { expect, test } from './support/test'
import { USUAL } from './support/words'

const MARKUP = '<img src=x onerror=done=1><script>done=1</script>'
const ADDRESS = 'javascript:done=1'

/** Nothing of what was written became a part of the page. */
async function expectPlainText(page: Page): Promise<void> {
  const parts = page.locator('img, iframe, object, script:not([src]), [onerror], [onload], [href^="javascript:"]')
  await expect(parts).toHaveCount(0)
  expect(await page.evaluate(() => 'done' in window)).toBe(false)
}

/** What the narrator reads on her desk: the wall in small beside it says some of it again. */
const onDesk = (page: Page, text: string) =>
  page.getByRole('main').getByText(text, { exact: true }).and(page.locator(':not([inert] *)'))

test('what is not a game is refused in French, with the file and the place, and nothing stored changes', async ({
  page,
}) => {
  const stored = [aGameOf(USUAL, 'resources'), aGameOf({ ...USUAL, title: 'Autre partie' }, 'closed', { nth: 1 })]
  await putInDatabase(page, stored)
  const history = new History(page)
  await history.open()
  const before = await databaseDump(page)
  for (const { name, content, says } of badFiles(aGameOf(USUAL, 'actions', { nth: 2 }).session)) {
    await test.step(name, async () => {
      const path = await history.bring(name, content)
      const report = page.getByRole('alert')
      await expect(report).toContainText('L’import a échoué. Rien n’a été changé sur cet appareil.')
      await expect(report.getByRole('listitem').filter({ hasText: `${name}${says}` })).toBeVisible()
      expect(await databaseDump(page)).toBe(before)
      await report.getByRole('button', { name: 'Fermer' }).click()
      await expect(report).toBeHidden()
      await rm(path)
    })
  }
  await page.reload()
  for (const { session } of stored) await expect(history.row(session.title)).toBeVisible()
})

test('many faults are counted, and the first ones shown', async ({ page }) => {
  const history = new History(page)
  await history.open()
  await history.bring('partie.json', fileOf({ format: 1, id: 'a' }))
  const report = page.getByRole('alert')
  await expect(report.getByRole('listitem')).toHaveCount(5)
  await expect(report).toContainText(/et \d+ autres erreurs/)
})

test('HTML in a file is shown as it is written on every screen, and nothing of it runs', async ({ page }) => {
  let nth = 0
  const words = {
    ...USUAL,
    aliases: USUAL.aliases.map((_, index) => `<svg onload=done=${index}>`),
    title: MARKUP,
    notes: [MARKUP, ADDRESS],
    leads: [MARKUP, ADDRESS],
  }
  const { session } = aGameOf(words, 'closed')
  // The card, the resources and the headings of the file too; each text stays the only one of its kind.
  const hostile = withTexts(session, (text) => (text.includes('done=') ? text : `<b onload=done=1>${(nth += 1)}</b>`))
  const history = new History(page)
  await history.open()
  await history.bring('partie.json', fileOf(hostile))
  await expect(history.report(`« ${MARKUP} » a été importée.`)).toBeVisible()
  await expectPlainText(page)

  await history.row(MARKUP).getByRole('link', { name: 'Synthèse' }).click()
  await expect(page.getByRole('textbox').first()).toHaveValue(/<b onload|<img/)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1, name: MARKUP })).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expectPlainText(page)

  await page.getByRole('link', { name: 'Revenir à la partie' }).click()
  await page.getByRole('button', { name: 'Rouvrir la partie' }).click()
  await expect(page.getByLabel('Quelle est la priorité du groupe ?')).toContainText(MARKUP)
  await expectPlainText(page)
  await page.getByRole('button', { name: 'Revenir à la manche' }).click()
  await expect(onDesk(page, MARKUP)).toHaveCount(2)
  await expect(onDesk(page, ADDRESS)).toHaveCount(2)
  await expectPlainText(page)
  await page.getByRole('button', { name: 'Étape précédente', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ressources pour cette carte' })).toBeVisible()
  await expectPlainText(page)
  await page.getByRole('button', { name: 'Étape précédente', exact: true }).click()
  for (const alias of words.aliases) await expect(page.getByText(alias, { exact: true }).first()).toBeVisible()
  await expectPlainText(page)
  await page.getByRole('button', { name: 'Étape précédente', exact: true }).click()
  const { title, situation, questions } = hostile.rounds[0]!.card
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  for (const text of [...situation, ...questions]) await expect(onDesk(page, text)).toBeVisible()
  await expectPlainText(page)
  await page.goto('/')
  await expect(page.getByText(MARKUP, { exact: true })).toBeVisible()
  await expectPlainText(page)
})

test('control characters and those that turn text around are dropped from a file, and nothing else is', async ({
  page,
}) => {
  const { session } = aGameOf(USUAL, 'closed')
  const disturbed = withTexts(
    session,
    (text) => `\u202E${text.slice(0, 1)}\u0000\u0007\u001B\u2066${text.slice(1)}\u009F`,
  )
  const history = new History(page)
  await history.open()
  await history.bring('partie.json', fileOf(disturbed))
  await expect(history.report(`« ${USUAL.title} » a été importée.`)).toBeVisible()
  const { text } = await history.take(USUAL.title)
  expect(JSON.parse(text)).toEqual(JSON.parse(fileOf(session)))
  expect(await databaseDump(page)).not.toMatch(/\\u00(0[0-8b-f]|1|7f|8|9)|[\u202A-\u202E\u2066-\u2069\u0080-\u009F]/i)
})

test('a file that an editor has marked as UTF-8 is read', async ({ page }) => {
  const history = new History(page)
  await history.open()
  await history.bring('partie.json', `\uFEFF${fileOf(aGameOf(USUAL, 'drawing').session)}`)
  await expect(history.row(USUAL.title)).toBeVisible()
})

test('a damaged game says what is wrong, can be taken away and deleted, and stops no other', async ({ page }) => {
  const good = aGameOf(USUAL, 'roundtable')
  const damaged = { ...aGameOf(USUAL, 'actions', { nth: 1 }).session, title: 7, phase: 'perdue' }
  const history = new History(page)
  await putInDatabase(page, [good], { id: damaged.id, updatedAt: 'hier', session: damaged }, { id: 'vide-01' })
  await history.open()
  await expect(history.row(USUAL.title)).toBeVisible()
  const row = history.row('Partie illisible').filter({ hasText: damaged.id })
  await expect(history.row('Partie illisible')).toHaveCount(2)
  await row.getByText('Ce qui ne va pas').click()
  await expect(row.getByText(`${damaged.id}, title: la valeur n’est pas du bon type (attendu : string)`)).toBeVisible()
  await expect(row.getByText(`${damaged.id}, phase: la valeur n’est pas permise`)).toBeVisible()

  const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('button').first().click()])
  const taken = await readDownload(download)
  expect(taken.name).toBe(`reflextics-${damaged.id}.json`)
  expect(JSON.parse(taken.text)).toEqual(JSON.parse(JSON.stringify(damaged)))

  const before = await databaseDump(page)
  await row.getByRole('button', { name: 'Supprimer' }).click()
  await expect(row).toBeHidden()
  expect(await databaseDump(page)).not.toContain(damaged.id)
  await page.getByRole('button', { name: 'Annuler la suppression' }).click()
  await expect(row).toBeVisible()
  expect(await databaseDump(page)).toBe(before)

  await page.goto('/')
  await page.getByRole('link', { name: 'Reprendre' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tour de table' })).toBeVisible()
  await page.goto(`/partie/${damaged.id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Cette partie ne peut pas être lue' })).toBeVisible()
  await page.getByRole('link', { name: 'Voir les parties' }).click()
  await expect(history.row(USUAL.title)).toBeVisible()
})
