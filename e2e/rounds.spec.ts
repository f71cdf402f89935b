// What happens from one card to the next: endings, redraws, and what is never drawn twice.
import { cardsOf, cardTitled } from './support/content'
import type { Game } from './support/game'
import { expect, test } from './support/test'

/** The theme with the smallest pile: three cards. */
const THEME = 'outils'
const TITLES = cardsOf(THEME).map(({ title }) => title)

async function takeAnother(game: Game) {
  await game.openRoundtable()
  await game.openResources()
  await game.decide('Une autre carte')
  await expect(game.heading('Piochez une autre carte')).toBeVisible()
}

const others = (...titles: readonly string[]) => TITLES.filter((title) => !titles.includes(title))

test.beforeAll(() => {
  expect(TITLES).toHaveLength(3)
})

test('a group that stops after the resources still gets its synthesis', async ({ page, game }) => {
  await game.start()
  await game.pick('Vendredi, vingt heures')
  await game.openRoundtable()
  await game.note('Couper les notifications le soir', 'Partagée')
  await game.openResources()
  const resource = await game.shareResource()
  await game.decide('On s’arrête là')

  await expect(game.heading('Fin de la manche')).toBeVisible()
  await expect(page.getByText('Pistes posées')).toBeVisible()
  await page.getByRole('link', { name: 'Écrire la synthèse' }).click()
  await expect(page.getByLabel('Ce qui a été débattu')).toHaveValue('- Couper les notifications le soir')
  await expect(page.getByLabel('Ressources partagées')).toHaveValue(`- ${resource}`)
  await expect(page.getByLabel(/Pistes d’action/)).toHaveCount(0)
  await expect(page.getByLabel('La priorité du groupe')).toHaveCount(0)
})

test('a group that stopped may come back to its decision and go on', async ({ game }) => {
  await game.start()
  await game.pick('Vendredi, vingt heures')
  await game.openRoundtable()
  await game.openResources()
  await game.decide('On s’arrête là')
  await game.button('Revenir à la manche').click()
  await expect(game.heading('Ressources pour cette carte')).toBeVisible()
  await game.decide('On continue vers les pistes')
  await expect(game.heading('Plateau des systèmes')).toBeVisible()
})

test('another card ends the round without leads, and the synthesis tells of both', async ({ page, game }) => {
  await game.start()
  await game.pick('Vendredi, vingt heures')
  await takeAnother(game)
  await game.pick('Le casier de Kévin')
  await game.goToActions()
  await game.openSynthesis()
  const situation = page.getByLabel('La situation', { exact: true })
  await expect(situation).toHaveValue(/^Vendredi, vingt heures\n[^]+\n\nLe casier de Kévin\n/)
})

test('no card comes twice in a session, and an empty pile says so', async ({ page, game }) => {
  await game.start({ themes: [THEME] })
  const drawn: string[] = []
  for (const left of ['3 cartes possibles', '2 cartes possibles', '1 carte possible']) {
    await expect(page.getByText(`${left},`)).toBeVisible()
    drawn.push(await game.draw())
    await takeAnother(game)
  }
  expect(drawn.toSorted()).toEqual(TITLES.toSorted())

  await expect(page.getByText('Toutes les cartes de ce choix ont été jouées.')).toBeVisible()
  await game.button('Piocher une carte').click()
  await expect(page.getByRole('alert')).toContainText('Il ne reste aucune carte à piocher dans ces thématiques.')
  await page.getByText('Choisir une carte à la main').click()
  for (const title of TITLES) {
    await expect(page.getByRole('button', { name: `${title} déjà jouée` })).toBeDisabled()
  }
})

test('a card that is changed goes back to the pile, behind those not seen yet', async ({ page, game }) => {
  await game.start({ themes: [THEME] })
  const first = await game.draw()
  const redraw = async (before: string) => {
    await game.button('Changer de carte').click()
    await expect(game.heading(before)).toHaveCount(0)
    return game.cardTitle()
  }
  const second = await redraw(first)
  expect(others(first)).toContain(second)
  const third = await redraw(second)
  expect([third]).toEqual(others(first, second))
  expect(others(third)).toContain(await redraw(third))

  await game.openRoundtable()
  await game.button('Étape précédente').click()
  const kept = await game.cardTitle()
  await expect(game.button('Changer de carte')).toHaveCount(0)
  await game.button('Ouvrir le tour de table').click()
  await game.openResources()
  await game.decide('Une autre carte')
  await expect(page.getByText('2 cartes possibles,')).toBeVisible()
  expect(others(kept)).toContain(await game.draw())
})

test('a card of an earlier session is not drawn again, unless the narrator wants it', async ({ page, game }) => {
  await game.start({ themes: [THEME] })
  const first = await game.draw()
  await takeAnother(game)
  const second = await game.draw()
  await game.saved()

  await game.start({ themes: [THEME] })
  await expect(page.getByText('1 carte possible,')).toBeVisible()
  expect([await game.draw()]).toEqual(others(first, second))
  await game.button('Changer de carte').click()
  await expect(page.getByRole('alert')).toContainText('Il ne reste aucune carte à piocher')

  await game.start({ themes: [THEME] })
  await expect(page.getByText('Toutes les cartes de ce choix ont été jouées.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Rejouer aussi les cartes déjà jouées' }).check()
  await expect(page.getByText('3 cartes possibles,')).toBeVisible()
  expect(cardTitled(await game.draw()).theme).toBe(THEME)
})

test('a narrator who draws at once does not get a card of an earlier session', async ({ page, game }) => {
  await game.start({ themes: [THEME] })
  const first = await game.draw()
  await takeAnother(game)
  const second = await game.draw()
  await game.saved()

  // Quicker than any hand: the pile is pressed as soon as it is there.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const pile = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Piocher une carte')
      if (!pile) return
      observer.disconnect()
      pile.click()
    }).observe(document, { childList: true, subtree: true })
  })
  for (let time = 0; time < 3; time += 1) {
    await page.goto('/partie/nouvelle')
    await page.getByRole('checkbox', { name: 'Outils numériques' }).check()
    await page.getByRole('checkbox', { name: 'C’est une répétition' }).check()
    await game.button('Commencer la partie').click()
    expect([await game.cardTitle()]).toEqual(others(first, second))
  }
})

test('a rehearsal does not count as played', async ({ page, game }) => {
  await game.start({ themes: [THEME], rehearsal: true })
  await game.draw()
  await game.saved()

  await game.start({ themes: [THEME] })
  await expect(page.getByText('3 cartes possibles,')).toBeVisible()
  await page.getByText('Choisir une carte à la main').click()
  await expect(page.getByText('déjà jouée')).toHaveCount(0)
})
