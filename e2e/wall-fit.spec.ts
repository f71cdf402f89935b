// Every card, every resource and a full board, at the sizes of projectors: whole, without scrolling, never under 28 px.
import type { Page } from '@playwright/test'
import { LIMITS } from '../src/domain/session'
import { LEVEL_IDS } from '../src/domain/vocabulary'
import { BOARD_VIEWS, type Wall } from '../src/domain/wall'
import { newWall, pinScene, showReview } from '../src/game/wall/edit-wall'
import { frenchFile } from '../tests/support/pack-on-disk'
import { aGameOf, type Game, type Place, putInDatabase, putWall } from './support/stored-games'
import { expect, test } from './support/test'
import { wallFaults } from './support/walls'
import { USUAL } from './support/words'

const LEAST = 28
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
]
const MOST_PAGES = 40

/** What cannot be read of the page that is on the wall, at every size. */
async function faultsOfPage(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  for (const size of SIZES) {
    await page.setViewportSize(size)
    const found = await page.evaluate(wallFaults, LEAST)
    faults.push(...found.map((fault) => `${size.width} by ${size.height}: ${fault}`))
  }
  return faults
}

/** Goes through the pages of the scene on the wall, from its first. */
async function faultsOfPages(page: Page, what: string): Promise<readonly string[]> {
  const faults: string[] = []
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => document.fonts.ready)
  const dots = page.locator('i[data-here]')
  const count = await dots.count()
  for (let nth = 1; nth <= MOST_PAGES; nth += 1) {
    const found = await faultsOfPage(page)
    faults.push(...found.map((fault) => `${what}, page ${nth}, ${fault}`))
    if (nth >= count) return faults
    await page.keyboard.press('PageDown')
    await page.locator(`i[data-here]:nth-child(${nth + 1})[data-here="true"]`).waitFor()
  }
  return [...faults, `${what}: more than ${MOST_PAGES} pages`]
}

/** Takes the wall that is open to another game: what the browser has compiled need not be compiled again. */
async function turnTo(page: Page, { session }: Game): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `/projection/${session.id}`)
}

interface Shown {
  readonly game: Game
  readonly wall: Wall
  readonly title: string
  readonly id: string
}

async function faultsOfGames(page: Page, shown: readonly Shown[]): Promise<readonly string[]> {
  const faults: string[] = []
  await putInDatabase(
    page,
    shown.map(({ game }) => game),
  )
  await putWall(page, ...shown.map(({ wall }) => wall))
  await page.goto('/projection')
  for (const { game, title, id } of shown) {
    await turnTo(page, game)
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
    faults.push(...(await faultsOfPages(page, id)))
  }
  return faults
}

/** Parts of a long list, so that more than one worker has something to do. */
const partsOf = <Item>(all: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: 3 }, (_, part) => all.filter((_one, nth) => nth % 3 === part))

partsOf(frenchFile('cards').cards).forEach((cards, part) => {
  test(`every card can be read on every projector, page by page: part ${part + 1}`, async ({ page }) => {
    const shown = cards.map(({ id, title }, nth) => {
      const game = aGameOf(USUAL, 'situation', { card: id, nth })
      return { game, wall: newWall(game.session.id), title, id }
    })
    expect(await faultsOfGames(page, shown)).toEqual([])
  })
})

partsOf(frenchFile('resources').resources).forEach((resources, part) => {
  test(`every resource can be read on every projector, block by block: part ${part + 1}`, async ({ page }) => {
    const shown = resources.map(({ id, title }, nth) => {
      const game = aGameOf(USUAL, 'resources', { nth })
      const resource = { roundId: game.round.id, resourceId: id, step: 0 }
      return { game, wall: { ...newWall(game.session.id), resource }, title, id }
    })
    expect(await faultsOfGames(page, shown)).toEqual([])
  })
})

for (const view of BOARD_VIEWS) {
  test(`24 leads can be read on every projector as ${view}, wherever they are`, async ({ page }) => {
    const faults: string[] = []
    for (const levels of [LEVEL_IDS, ['individual'], ['policy']] as const) {
      const game = aGameOf(USUAL, 'actions')
      for (let nth = game.round.leads.length; nth < 24; nth += 1) {
        const longer = nth % 7 === 0 ? ', et encore'.repeat(20) : ''
        const level = levels[nth % levels.length] ?? 'team'
        game.play({ type: 'add-lead', text: `${nth + 1} ${USUAL.leads[nth % USUAL.leads.length]}${longer}`, level })
      }
      await putInDatabase(page, [game])
      await putWall(page, { ...newWall(game.session.id), board: { view, step: 0 } })
      await page.goto(`/projection/${game.session.id}`)
      faults.push(...(await faultsOfPages(page, levels.join())))
    }
    expect(faults).toEqual([])
  })
}

test('the longest lead that is looked at again can be read on every projector, with what was said of it', async ({
  page,
}) => {
  const faults: string[] = []
  const { session } = aGameOf(USUAL, 'drawing')
  await putInDatabase(page, [aGameOf(USUAL, 'drawing')])
  const sentence = (most: number) => 'Écrire une charte des messageries avec toute l’équipe. '.repeat(10).slice(0, most)
  const said = { level: 'organisation', leverage: 'escalate', playedAt: 0, at: 98, count: 99, step: 0 } as const
  for (const [text, reason] of [
    ['Une charte', ''],
    [sentence(LIMITS.lead), sentence(LIMITS.reason)],
    ['x'.repeat(LIMITS.lead), 'x'.repeat(LIMITS.reason)],
  ] as const) {
    const review = { ...said, key: 'autre:piste', text, reason, state: 'dropped' } as const
    await putWall(page, showReview(newWall(session.id), session, review))
    await page.goto(`/projection/${session.id}`)
    faults.push(...(await faultsOfPages(page, text.slice(0, 12))))
  }
  expect(faults).toEqual([])
})

/** Pins a scene of a game to the wall, and waits until what it takes from the pack is there. */
async function open(page: Page, { session, timeline }: Game, scene: 'compass' | 'words', isThere: string) {
  if (!timeline) throw new Error('no game')
  await putWall(page, pinScene(newWall(session.id), session, scene))
  await page.goto(`/projection/${session.id}`)
  await page.getByText(isThere).first().waitFor()
}

const FIGURES = frenchFile('compass').figures
const MOST = 99
const MOMENTS: readonly (readonly ('before' | 'after')[])[] = [[], ['before'], ['before', 'after']]

for (const moments of MOMENTS) {
  test(`the compass can be read on every projector: ${['the sentences', ...moments].join(', ')}`, async ({ page }) => {
    const game = aGameOf(USUAL, 'ending')
    for (const moment of moments) {
      for (const { id } of FIGURES) game.play({ type: 'place-compass', moment, figureId: id, count: MOST })
    }
    await putInDatabase(page, [game])
    await open(page, game, 'compass', FIGURES[0]?.statement ?? '')
    expect(await faultsOfPages(page, 'compass')).toEqual([])
  })
}

const PLACES: readonly Place[] = ['drawing', 'ending']
for (const place of PLACES) {
  test(`60 words can be read on every projector beside those of the survey, while ${place}`, async ({ page }) => {
    const game = aGameOf(USUAL, place)
    for (let nth = 0; nth < LIMITS.words; nth += 1) {
      game.play({
        type: 'add-word',
        text: `${nth + 1} ${'très longuement '.repeat(3)}`.slice(0, nth % 3 === 0 ? LIMITS.word : 12),
      })
    }
    await putInDatabase(page, [game])
    await open(page, game, 'words', 'Personnes accompagnées')
    expect(await faultsOfPages(page, 'words')).toEqual([])
  })
}
