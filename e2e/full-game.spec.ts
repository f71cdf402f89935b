// One whole game, as a narrator leads it: from home to the synthesis in her hands; and of each other theme what is its own.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { cardsOf, cardTitled } from './support/content'
import { type Game, LEVELS, THEMES } from './support/game'
import { expect, test } from './support/test'

const PRIVATE = 'Bruyère semble mal à l’aise, revenir la voir'
const SHARED = 'Chacune range ses documents autrement'
const QUESTION = 'Qui décide de ce que l’on garde ?'
const LEADS = {
  Individuel: 'Relire ensemble ce qui est écrit',
  Équipe: 'Se donner une règle commune',
  Organisation: 'Nommer une référente',
  Politique: 'Écrire à la fédération',
} as const
const ADDED = 'Nous nous retrouvons le 12 janvier *à midi*.'
const ALIASES = ['Acacia', 'Bruyère', 'Cèdre', 'Dahlia', 'Églantine']

// The one journey on which things move as they do for most people.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

async function chooseOnly(page: Page, theme: keyof typeof THEMES) {
  const tiles = page.getByRole('group', { name: 'Thématiques' })
  for (const name of Object.values(THEMES)) {
    if (name !== THEMES[theme]) await tiles.getByRole('checkbox', { name }).uncheck()
  }
  const left = cardsOf(theme).length
  await expect(page.getByText(`${left} cartes possibles`)).toBeVisible()
}

/** Acacia and Cèdre speak, Bruyère passes, Églantine comes late and speaks last, Dahlia leaves before her turn. */
async function goRound(game: Game) {
  const { page } = game
  const now = page.getByRole('region', { name: 'En cours' })
  await game.openRoundtable()
  await now.getByRole('button', { name: 'Donner la parole à Acacia' }).click()
  await expect(now).toContainText('Acacia a la parole')
  await game.note(SHARED, 'Partagée')
  await now.getByRole('button', { name: 'Au tour de Bruyère' }).click()
  await now.getByRole('button', { name: 'Elle passe' }).click()
  await expect(now).toContainText('Cèdre a la parole')

  await page.getByRole('heading', { name: 'Joueuses' }).click()
  await page.getByLabel('Une arrivée').fill('Églantine')
  await page.getByLabel('Une arrivée').press('Enter')
  await page.getByRole('button', { name: 'Dahlia quitte la table' }).click()
  await expect(page.getByRole('button', { name: 'Dahlia revient' })).toBeVisible()
  await now.getByRole('button', { name: 'Au tour de Églantine' }).click()
  await now.getByRole('button', { name: 'Terminer le tour de table' }).click()

  await expect(now).toContainText('Toutes celles qui le souhaitaient ont parlé.')
  const states = { Acacia: 'A parlé', Bruyère: 'A passé', Cèdre: 'A parlé', Dahlia: 'Partie', Églantine: 'A parlé' }
  for (const [alias, state] of Object.entries(states)) await expect(game.seat(alias)).toContainText(state)
}

/** Two resources: the first of the card, and the one after; their titles. */
async function shareTwo(game: Game): Promise<readonly string[]> {
  await game.openResources()
  const first = await game.shareResource()
  const list = game.page.getByRole('list', { name: 'Choisir une ressource' })
  await list.getByRole('button').nth(1).click()
  await expect(game.page.getByRole('article').getByRole('heading', { level: 2 })).not.toHaveText(first)
  const second = await game.shareResource()
  await expect(list.getByText('Lue au groupe')).toHaveCount(2)
  return [first, second]
}

/** A lead at each level; the team's goes to the organisation, with three points, a leverage and the priority. */
async function fillBoard(game: Game) {
  for (const level of LEVELS) await game.addLead(level, LEADS[level])
  const moved = game.level('Organisation').getByRole('listitem').filter({ hasText: LEADS.Équipe })
  await game.openLead(LEADS.Équipe)
  await game.lead(LEADS.Équipe).getByLabel('Niveau').selectOption('Organisation')
  await expect(moved).toBeVisible()
  await expect(game.level('Équipe')).toContainText('Et à ce niveau ?')

  await game.openLead(LEADS.Équipe)
  await moved.getByLabel('Points du groupe').fill('3')
  await expect(moved).toContainText('3 points')
  await moved.getByLabel('Marge de manœuvre').selectOption('À négocier')
  await moved.getByRole('button', { name: 'En faire la priorité du groupe' }).click()
  await expect(moved).toContainText('Priorité du groupe')
}

async function draftedText(page: Page): Promise<string> {
  const parts = await page.getByRole('textbox').all()
  return (await Promise.all(parts.map((part) => part.inputValue()))).join('\n')
}

async function download(page: Page): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Emporter', exact: true }).click()
  await page.getByRole('button', { name: 'Markdown' }).click()
  const file = await started
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

/** From home to a card of that theme alone. */
async function drawOf(game: Game, theme: keyof typeof THEMES) {
  const { page } = game
  await page.goto('/')
  await page.getByRole('link', { name: 'Commencer une partie' }).click()
  await game.button('Commencer la partie').click()
  await expect(page.getByText('23 cartes possibles')).toBeVisible()
  await chooseOnly(page, theme)
  const card = cardTitled(await game.draw())
  expect(card.theme).toBe(theme)
  await expect(page.getByRole('article')).toContainText(THEMES[theme])
  return card
}

const draftOf = (questions: readonly string[]) => questions.map((question) => `- ${question}`).join('\n')

const nameOf = (theme: string, card: string) => new RegExp(`^reflextics-\\d{4}-\\d\\d-\\d\\d-${theme}-${card}\\.md$`)

test('a game goes from home to a closed session with its synthesis taken away', async ({ page, game }) => {
  const theme = 'posture'
  const card = await drawOf(game, theme)
  const { title } = card
  await game.note(PRIVATE, 'Privée')

  await goRound(game)
  await game.note(QUESTION, 'Partagée')
  const resources = await shareTwo(game)
  await game.decide('On continue vers les pistes')
  await fillBoard(game)
  await game.openSynthesis()

  await expect(page.getByLabel('La situation', { exact: true })).toHaveValue(`${title}\n${card.situation[0]}`)
  await expect(page.getByLabel('Ce qui a été débattu')).toHaveValue(`- ${SHARED}`)
  await expect(page.getByLabel('Questions ouvertes')).toHaveValue(draftOf([...card.questions, QUESTION]))
  await expect(page.getByLabel('Ressources partagées')).toHaveValue(resources.map((one) => `- ${one}`).join('\n'))
  await expect(page.getByLabel('Pistes d’action, niveau individuel')).toHaveValue(`- ${LEADS.Individuel}`)
  await expect(page.getByLabel('Pistes d’action, niveau équipe')).toHaveCount(0)
  const organisation = `- ${LEADS.Organisation}\n- ${LEADS.Équipe} (à négocier)`
  await expect(page.getByLabel('Pistes d’action, niveau organisation')).toHaveValue(organisation)
  await expect(page.getByLabel('Pistes d’action, niveau politique')).toHaveValue(`- ${LEADS.Politique}`)
  await expect(page.getByLabel('La priorité du groupe')).toHaveValue(LEADS.Équipe)
  const draft = await draftedText(page)
  for (const secret of [PRIVATE, ...ALIASES]) expect(draft).not.toContain(secret)

  await page.getByLabel('Ce qui a été débattu').fill(`- ${SHARED}\n${ADDED}`)
  await game.saved()
  const file = await download(page)
  expect(file.name).toMatch(nameOf(theme, card.id))
  expect(file.text).toMatch(/^# Partie du \d/)
  expect(file.text).toContain(`\n\n${title}\n\n## La situation\n`)
  expect(file.text).toContain(`## Ce qui a été débattu\n\n- ${SHARED}\n\n${ADDED.replaceAll('*', '\\*')}\n`)
  expect(file.text).toContain(`\n- ${QUESTION}\n\n## Ressources partagées\n\n- ${resources[0]}\n- ${resources[1]}\n`)
  expect(file.text).toContain(`## Pistes d’action, niveau organisation\n\n${organisation}\n`)
  expect(file.text).toMatch(new RegExp(`## La priorité du groupe\n\n${LEADS.Équipe}\n$`))
  for (const secret of [PRIVATE, ...ALIASES]) expect(file.text).not.toContain(secret)

  await page.emulateMedia({ media: 'print' })
  const paper = page.getByRole('article')
  await expect(paper.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(paper.getByRole('listitem').filter({ hasText: LEADS.Organisation })).toBeVisible()
  await expect(paper).toContainText(ADDED)
  // The announcements for screen readers take no room on paper.
  expect((await page.locator('body').innerText()).trim()).toBe((await paper.innerText()).trim())
  await page.emulateMedia({ media: 'screen' })
  await expect(paper).toBeHidden()

  await game.button('Clore la partie').click()
  await expect(page.getByText('La partie est close : la synthèse ne se modifie plus.')).toBeVisible()
  await expect(page.getByLabel('Ce qui a été débattu')).not.toBeEditable()
  await page.getByRole('link', { name: 'Accueil' }).click()
  await expect(page.getByRole('heading', { name: 'Partie en cours' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Parties', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Closes' }).getByRole('listitem')).toContainText([title])
  await expect(page.getByRole('region', { name: 'En cours' })).toHaveCount(0)
})

for (const theme of ['donnees', 'outils', 'netiquettes'] as const) {
  test(`a game on ${theme} goes from its own cards to a synthesis of its own`, async ({ page, game }) => {
    const card = await drawOf(game, theme)
    await game.goToActions()
    await game.openSynthesis()
    await expect(page.getByLabel('La situation', { exact: true })).toHaveValue(`${card.title}\n${card.situation[0]}`)
    await expect(page.getByLabel('Questions ouvertes')).toHaveValue(draftOf(card.questions))
    const file = await download(page)
    expect(file.name).toMatch(nameOf(theme, card.id))
    expect(file.text).toContain(`\n\n${card.title}\n\n## La situation\n`)
  })
}
