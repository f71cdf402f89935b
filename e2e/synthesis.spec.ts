// The synthesis written by hand, then taken away in each format as a real download, and on paper.
import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { Game } from './support/game'
import { readPdf } from './support/read-pdf'
import { aGameOf, putInDatabase } from './support/stored-games'
import { expect, test } from './support/test'
import { USUAL } from './support/words'

const CARD = 'donnees-02'
const OWN = 'Nos trois décisions'
const LINES = Array.from({ length: 60 }, (_, index) => `- Décision ${index + 1} : écrire, relire, puis partager.`)

const row = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const tools = (page: Page, heading: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) })

async function take(page: Page, name: string): Promise<{ name: string; bytes: Buffer; text: string }> {
  const started: Promise<Download> = page.waitForEvent('download')
  await row(page, name).click()
  const file = await started
  const bytes = await readFile(await file.path())
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}

test('a synthesis is written, arranged, and taken away in each format, on paper too', async ({ page, context }) => {
  const stored = aGameOf(USUAL, 'ending', { card: CARD })
  const lead = stored.session.rounds[0]!.leads[0]!
  const detail = { role: 'référente numérique', escalateTo: 'la direction', reviewOn: '2027-03-01' }
  stored.play({ type: 'detail-lead', leadId: lead.id, detail })
  await putInDatabase(page, [stored])
  await page.goto(`/partie/${stored.session.id}/synthese`)
  const game = new Game(page)
  await expect(game.heading('Synthèse')).toBeVisible()

  await game.button('Ajouter un passage').click()
  await expect(tools(page, 'Nouveau passage').getByLabel('Titre du passage')).toBeFocused()
  await page.keyboard.type(OWN)
  await page.getByLabel(OWN, { exact: true }).fill(LINES.join('\n'))
  const up = tools(page, OWN).getByRole('button', { name: 'Monter' })
  await up.focus()
  for (let left = await page.getByLabel('Titre du passage').count(); left > 1; left -= 1) {
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: `place ${left - 1} sur` })).toBeAttached()
    await expect(up).toBeFocused()
  }
  await expect(page.getByLabel('Titre du passage').first()).toHaveValue(OWN)
  await tools(page, 'Questions ouvertes').getByRole('button', { name: 'Laisser de côté' }).click()
  await expect(page.getByLabel('Questions ouvertes')).toBeHidden()
  await game.saved()
  await page.reload()
  await expect(page.getByLabel(OWN, { exact: true })).toHaveValue(LINES.join('\n'))
  await expect(tools(page, 'Questions ouvertes').getByRole('button', { name: 'Reprendre' })).toBeVisible()

  await game.button('Emporter').click()
  const name = /^reflextics-\d{4}-\d\d-\d\d-donnees-donnees-02\.(docx|md|csv|ics|json)$/
  const markdown = await take(page, 'Markdown')
  expect(markdown.text.indexOf(`## ${OWN}`)).toBeLessThan(markdown.text.indexOf('## La situation'))
  const docx = await take(page, 'Document Word')
  const body = strFromU8(unzipSync(docx.bytes)['word/document.xml']!)
  expect(body).toContain('Décision 60')
  const csv = await take(page, 'Tableau des pistes')
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(csv.text).toContain(`Équipe;${lead.text};À faire remonter;la direction;référente numérique;2027-03-01;`)
  const ics = await take(page, 'Rappels pour l’agenda')
  expect(ics.text).toContain('DTSTART;VALUE=DATE:20270301')
  const json = await take(page, 'La partie entière')
  for (const file of [markdown, docx, csv, ics, json]) {
    expect(file.name).toMatch(name)
    for (const alias of USUAL.aliases) expect(file === docx ? body : file.text).not.toContain(alias)
    expect(file === docx ? body : file === json ? '' : file.text).not.toContain('Questions ouvertes')
  }

  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await row(page, 'Copier pour un courriel').click()
  await expect(page.getByText('Copié : il reste à coller.')).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text()))
  })
  expect(copied[0]).toContain('<li>Décision 60 : écrire, relire, puis partager.</li>')
  expect(copied[1]).toContain(`${OWN}\n- Décision 1 : `)

  const pdf = await readPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }))
  expect(pdf.isTagged).toBe(true)
  expect(pdf.title).toMatch(/^reflextics-\d{4}-\d\d-\d\d-donnees-donnees-02$/)
  expect(pdf.size.map(Math.round)).toEqual([595, 842])
  expect(pdf.pages.length).toBeGreaterThan(1)
  pdf.pages.forEach((text, index) => expect(text).toContain(`${index + 1} / ${pdf.pages.length}`))
  const text = pdf.pages.join(' ')
  const order = [USUAL.title, OWN, 'Décision 1 :', 'Décision 60 :', 'La situation', 'à revoir le 1er mars 2027']
  const places = order.map((words) => text.indexOf(words))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places[0]).toBeGreaterThanOrEqual(0)
  expect(text).not.toMatch(/Emporter|Annuler|Enregistré|Laisser de côté|Revenir|Clore|Questions ouvertes|Copié/)
  expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1)
  expect(pdf.roles.filter((role) => role === 'H2').length).toBeGreaterThan(4)
  expect(pdf.roles.filter((role) => role === 'LI').length).toBeGreaterThan(60)
  // What was given to the printer is given back to the page.
  await expect(page).toHaveTitle(/^Synthèse/)
})
