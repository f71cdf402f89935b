// Two windows on one game: what the room sees and what the narrator sees never fall apart.
import type { Page } from '@playwright/test'
import { LEVELS } from './support/game'
import { openWall, pressOpenWall, Wall } from './support/room'
import { expect, test } from './support/test'

const SECRET = 'Chose vue par la narratrice seule'
const CARD = 'Pour plus tard, au cas où'
const QUESTION = 'Qu’est-ce que la professionnelle a le droit de recueillir ici'

/** Reloads the window and waits until it shows what it showed. */
async function comesBack(page: Page, shown: () => Promise<void>): Promise<void> {
  await page.reload()
  await shown()
}

test('the wall follows the desk through every stage, and each window comes back from a reload', async ({
  page,
  game,
}) => {
  await game.start()
  const wall = await pressOpenWall(page)
  const both = async (onWall: () => Promise<void>, onDesk: () => Promise<void>) => {
    await onWall()
    await comesBack(wall.page, onWall)
    await comesBack(page, onDesk)
    await onWall()
  }

  await both(
    () => wall.shows('Une carte va être piochée'),
    () => expect(game.heading('Piochez une carte')).toBeVisible(),
  )
  await game.pick(CARD)
  await both(
    () => wall.shows(CARD, 'Camille P. a besoin d’aide'),
    () => expect(game.heading(CARD)).toBeVisible(),
  )
  await page.getByRole('button', { name: 'Page suivante de la projection' }).click()
  await both(
    () => wall.shows('À mettre en débat', QUESTION),
    () => expect(page.getByText('Page 2 sur 5')).toBeVisible(),
  )

  await game.openRoundtable()
  await both(
    () => wall.shows('Le tour de table', 'Environ 25 minutes'),
    () => expect(game.heading('Tour de table')).toBeVisible(),
  )
  await game.giveFloor('Bruyère')
  await both(
    () => wall.shows('Bruyère', /Ensuite\s*Acacia/),
    () => expect(game.seat('Bruyère')).toContainText('A la parole'),
  )

  await game.openResources()
  await page.getByRole('button', { name: 'Commencer la lecture' }).click()
  await game.button('Commencer').click()
  await both(
    () => wall.shows('Recueillir des données', 'Tout commence au moment où'),
    () => expect(game.heading('Ressources pour cette carte')).toBeVisible(),
  )

  await game.decide('On continue vers les pistes')
  await game.addLead('Équipe', 'Écrire une règle commune')
  await both(
    () => wall.shows('Équipe', 'Écrire une règle commune'),
    () => expect(game.heading('Plateau des systèmes')).toBeVisible(),
  )

  await game.finish()
  await page.getByLabel('Quelle est la priorité du groupe ?').selectOption({ label: 'Écrire une règle commune' })
  await both(
    () => wall.shows('Notre priorité', 'Écrire une règle commune'),
    () => expect(game.heading('Fin de la manche')).toBeVisible(),
  )
})

test('the wall may come late, be closed and come back, and go on without the desk', async ({ page, game }) => {
  await game.start()
  await game.pick(CARD)
  await game.openRoundtable()
  await game.giveFloor('Acacia')
  const late = await openWall(page)
  await late.shows('Acacia')
  await late.page.close()
  await game.giveFloor('Cèdre')
  const again = await openWall(page)
  await again.shows('Cèdre')

  const address = page.url()
  await page.close({ runBeforeUnload: false })
  await again.page.reload()
  await again.shows('Cèdre')
  const desk = await again.page.context().newPage()
  await desk.goto(address)
  await desk.getByRole('button', { name: 'Au tour de Bruyère' }).click()
  await again.shows(/Bruyère\s*Ensuite\s*Dahlia/)
})

test('without a name the wall shows the game under way, as soon as there is one', async ({ page, game }) => {
  const wall = new Wall(await page.context().newPage())
  await wall.page.goto('/projection')
  await expect(wall.page.getByRole('heading', { name: 'Aucune partie à projeter' })).toBeVisible()
  await page.bringToFront()
  await game.start()
  await wall.shows('Une carte va être piochée')
  await game.pick(CARD)
  await wall.shows(CARD)
})

test('no private note and no role is anywhere in the window of the wall', async ({ page, game }) => {
  await game.start()
  const wall = await openWall(page)
  await game.pick(CARD)
  await game.note(SECRET, 'Privée')
  await game.openRoundtable()
  await page.getByText('Réglages de la parole').click()
  await page.getByRole('checkbox', { name: 'Montrer les temps de parole' }).check()
  await game.giveFloor('Acacia')
  await game.note(`${SECRET} encore`, 'Privée')
  await wall.shows('Acacia')
  expect(await wall.wholeDocument()).not.toContain(SECRET)
  await game.openResources()
  await game.decide('On continue vers les pistes')
  await game.addLead('Équipe', 'En parler')
  await game.openLead('En parler')
  await page.getByLabel('Rôle (facultatif)').fill('La directrice adjointe')
  await page.keyboard.press('Tab')
  await wall.shows('En parler')
  for (const scene of ['card', 'roundtable', 'resource', 'decision', 'board', 'closing', 'neutral']) {
    await page.getByLabel('Montrer', { exact: true }).selectOption(scene)
    await expect(wall.page.locator(`[data-scene="${scene}"]`)).toBeVisible()
    const whole = await wall.wholeDocument()
    expect(whole).not.toContain(SECRET)
    expect(whole).not.toContain('directrice')
  }
})

test('a remote turns the pages from either window', async ({ page, game }) => {
  await game.start()
  await game.pick(CARD)
  const wall = await openWall(page)
  await wall.shows('Camille P. a besoin')
  await wall.page.keyboard.press('PageDown')
  await wall.shows(QUESTION)
  await expect(page.getByText('Page 2 sur 5')).toBeVisible()
  await page.bringToFront()
  await page.locator('h1').first().focus()
  await page.keyboard.press('PageDown')
  await wall.shows('La démarche convenue')
  await page.keyboard.press('PageUp')
  await expect(wall.poster).not.toContainText('La démarche convenue')
  await wall.page.keyboard.press('b')
  await wall.shows('Parlons-en')
  await expect(page.getByLabel('Montrer', { exact: true })).toHaveValue('neutral')
  await page.keyboard.press('b')
  await wall.shows(QUESTION)
})

test('ten players, three rounds and 24 leads are on the wall as on the desk', async ({ page, game }) => {
  const players = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix']
  await game.start({ players })
  const wall = await openWall(page)
  const firsts: string[] = []
  for (const round of [1, 2, 3]) {
    const title = await game.draw()
    await wall.shows(title)
    await game.openRoundtable()
    for (let turn = 1; turn <= players.length; turn += 1) {
      await page
        .getByRole('button', { name: /^(Donner la parole à|Au tour de) / })
        .first()
        .click()
      const speaker = await page.getByRole('region', { name: 'En cours' }).locator('strong').innerText()
      if (turn === 1) firsts.push(speaker)
      await wall.shows(speaker)
    }
    await game.button('Terminer le tour de table').click()
    await game.openResources()
    await game.decide('On continue vers les pistes')
    for (let nth = 0; nth < 8; nth += 1) {
      const level = LEVELS[nth % LEVELS.length] ?? 'Équipe'
      await game.addLead(level, `Piste ${round}-${nth}`)
    }
    await wall.shows(`Piste ${round}-0`)
    await game.finish()
    await wall.shows('Notre priorité')
    if (round < 3) await game.button('Piocher une autre carte').click()
  }
  expect(new Set(firsts).size).toBe(3)
  await wall.page.keyboard.press('PageDown')
  await wall.shows('Nos pistes d’action', 'Piste 1-0')
})
