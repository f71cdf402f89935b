// Everything in one file, to another browser; and a folder that is written to by itself.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { Game } from './support/game'
import { History } from './support/history'
import { aGameOf, databaseDump, putInDatabase, putMarks } from './support/stored-games'
import { expect, test } from './support/test'
import { USUAL } from './support/words'

const WORDS = 'quatre mots très éloignés'
const MARK = { id: 'card:donnees-01', bookmarkedAt: 1, note: 'En parler lundi.', updatedAt: 2 }

const stores = async (page: Page) => {
  const all = JSON.parse(await databaseDump(page)) as readonly { readonly name: string; readonly rows: unknown }[]
  const rowsOf = (name: string) => all.find((store) => store.name === name)?.rows as readonly { session?: unknown }[]
  return { sessions: rowsOf('sessions').map(({ session }) => session), marks: rowsOf('marks') }
}

test('all of it goes to another browser in a locked file, which opens with its passphrase alone', async ({
  page,
  browser,
}) => {
  const closed = aGameOf(USUAL, 'closed')
  await putInDatabase(page, [closed, aGameOf({ ...USUAL, title: 'Autre' }, 'roundtable', { nth: 1 })])
  await putMarks(page, MARK)
  const before = await stores(page)
  await new History(page).open()
  await page.getByRole('link', { name: 'Faire une sauvegarde' }).click()
  await page.getByLabel('Protéger par une phrase secrète').check()
  await page.getByLabel('Phrase secrète', { exact: true }).fill(WORDS)
  await page.getByLabel('La même, encore une fois').fill(WORDS)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Faire une sauvegarde' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^reflextics-sauvegarde-\d{4}-\d\d-\d\d\.json$/)
  const path = await download.path()
  const text = await readFile(path, 'utf8')
  expect(text).not.toContain('lundi')
  await expect(page.getByText('La sauvegarde est dans vos téléchargements')).toBeVisible()
  expect(JSON.stringify(await page.evaluate(() => Object.entries(localStorage)))).not.toContain('quatre')
  await new History(page).open()
  await expect(page.getByRole('link', { name: 'Faire une sauvegarde' })).toBeHidden()

  const there = await (await browser.newContext({ locale: 'fr-FR' })).newPage()
  await there.goto(new URL('/parties', page.url()).href)
  await there.getByRole('link', { name: 'Mes données' }).click()
  const bring = there.getByLabel('Choisir une sauvegarde')
  const damaged = text.replace(/"content": "..../, '"content": "AAAA')
  await bring.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(damaged) })
  await expect(there.getByText('Ce fichier est abîmé')).toBeVisible()
  await bring.setInputFiles(path)
  await there.getByLabel('Phrase secrète du fichier').fill('quatre autres mots')
  await there.getByRole('button', { name: 'Ouvrir' }).click()
  await expect(there.getByText('Ce n’est pas la bonne phrase.')).toBeVisible()
  await there.getByLabel('Phrase secrète du fichier').fill(WORDS)
  await there.getByRole('button', { name: 'Ouvrir' }).click()
  const found = there.getByRole('heading', { name: 'Ce que ce fichier apporte' })
  await expect(found).toBeFocused()
  await expect(there.getByText('2 parties et 1 note ou marque-page')).toBeVisible()
  await there.getByText('À ajouter').click()
  await expect(there.getByText(USUAL.title, { exact: true })).toBeVisible()
  await there.getByRole('button', { name: 'Rapporter', exact: true }).click()
  await expect(there.getByRole('heading', { name: 'C’est rapporté' })).toBeFocused()
  expect(await stores(there)).toEqual(before)
  await there.context().close()
})

/** The files of the folder, by name; a real folder of the browser's own, in place of one of the person. */
const folderFiles = (page: Page) =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Sauvegardes', { create: true })
    const files: Record<string, string> = {}
    for await (const [name, handle] of (
      folder as unknown as { entries: () => AsyncIterable<[string, FileSystemFileHandle]> }
    ).entries())
      // One that was still being written has another name by now.
      files[name] = await handle.getFile().then(
        (file) => file.text(),
        () => '',
      )
    return files
  })

test('a chosen folder has the backup of each day, as soon as a game is closed, in a later visit too', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Sauvegardes', { create: true })
    Object.assign(globalThis, { showDirectoryPicker: pick })
  })
  await putInDatabase(page, [aGameOf(USUAL, 'synthesis')])
  await page.goto('/mes-donnees')
  await page.getByRole('button', { name: 'Choisir un dossier' }).click()
  await expect(page.getByText('Le dossier « Sauvegardes » est tenu à jour.')).toBeVisible()
  const files = Object.entries(await folderFiles(page))
  expect(files).toHaveLength(1)
  const [name, text] = files[0]!
  expect(name).toMatch(/^reflextics-sauvegarde-\d{4}-\d\d-\d\d-\w{4}\.json$/)
  expect(JSON.parse(text)).toMatchObject({ kind: 'backup', sessions: [{ title: USUAL.title, phase: 'ending' }] })

  // Old days of this device go, six of them here; what another wrote stays.
  await page.evaluate(async (today) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Sauvegardes')
    const names = [1, 2, 3, 4, 5, 6].map((day) => today.replace(/\d{4}-\d\d-\d\d/, `2020-01-0${day}`))
    for (const other of [...names, 'reflextics-sauvegarde-2019-01-01.json', 'liste.txt'])
      await folder.getFileHandle(other, { create: true })
  }, name)
  await new History(page).open()
  await page.getByRole('link', { name: 'Synthèse' }).click()
  await page.getByRole('button', { name: /Clore/ }).click()
  await new Game(page).saved()
  // A folder that is being written in may lose a file while it is read.
  await expect(async () => {
    const now = await folderFiles(page)
    expect(JSON.parse(now[name] ?? '{}')).toMatchObject({ sessions: [{ phase: 'closed' }] })
    expect(Object.keys(now)).toHaveLength(7)
  }).toPass()
  expect(Object.keys(await folderFiles(page))).toEqual(
    expect.arrayContaining(['liste.txt', 'reflextics-sauvegarde-2019-01-01.json', name]),
  )

  // A later visit in which the browser wants to be told again, as it does for folders of the person.
  await page.addInitScript(() => {
    let answer = 'prompt'
    const queryPermission = () => Promise.resolve(answer)
    const requestPermission = () => Promise.resolve((answer = 'granted'))
    Object.assign(FileSystemDirectoryHandle.prototype, { queryPermission, requestPermission })
  })
  await new History(page).open()
  await expect(page.getByText('La sauvegarde automatique dans « Sauvegardes » attend votre accord.')).toBeVisible()
  await page.getByRole('button', { name: 'Donner mon accord' }).click()
  await expect(page.getByText('attend votre accord')).toBeHidden()
})
