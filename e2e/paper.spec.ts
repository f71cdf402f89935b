// The print room: each document made into a PDF, its pages counted, and all of its text read from it.
import jsQR from 'jsqr'
import { readFileSync } from 'node:fs'
import { lettersOf, printed } from './support/paper'
import { expect, test } from './support/test'

type Json = string | number | readonly Json[] | { readonly [key: string]: Json }

const read = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../content/reflextics/fr/${name}.json`, import.meta.url), 'utf8')) as Json

/** The texts under these keys, wherever they stand. */
function textsAt(json: Json, keys: readonly string[], isWanted = false): readonly string[] {
  if (typeof json === 'string') return isWanted ? [json] : []
  if (typeof json === 'number') return []
  if (Array.isArray(json)) return (json as readonly Json[]).flatMap((item) => textsAt(item, keys, isWanted))
  return Object.entries(json).flatMap(([key, value]) => textsAt(value, keys, isWanted || keys.includes(key)))
}

const CARDS = textsAt(read('cards'), ['title', 'situation', 'dilemma', 'questions'])
const missing = (text: string, wanted: readonly string[]) => wanted.filter((one) => !text.includes(lettersOf(one)))
const pages = (count: number, size: string) => Array.from({ length: count }, () => size)

const DECKS = {
  'on one side': [
    ['format=a4&dos=sans', pages(23, '210 × 297')],
    ['format=a5&dos=sans', pages(23, '148 × 210')],
    ['format=a6&papier=a4&dos=sans', pages(6, '210 × 297')],
  ],
  'with its back': [
    ['format=poker', pages(6, '210 × 297')],
    ['format=a5&papier=a4&dos=questions&bord=court', pages(24, '297 × 210')],
    ['format=a6&dos=questions', pages(46, '105 × 148')],
  ],
} as const

for (const [name, decks] of Object.entries(DECKS)) {
  test(`every card is whole on paper, at each size, ${name}`, async ({ page }) => {
    for (const [search, sizes] of decks) {
      const deck = await printed(page, search)
      expect(deck.sizes, search).toEqual(sizes)
      expect(missing(deck.text, CARDS), search).toEqual([])
    }
  })
}

test('the other documents have their pages, and all of their text', async ({ page }) => {
  const guide = textsAt(read('stages'), ['title', 'aim', 'narratorSteps', 'prompts', 'readyWhen', 'points', 'spirit'])
  const board = textsAt(read('board'), ['title', 'questions'])
  const blocks = ['title', 'summary', 'text', 'items', 'term', 'caption', 'head', 'rows']
  const documents = [
    ['theme=posture', pages(8, '210 × 297'), ['Un foyer sans ordinateur']],
    ['quoi=guide', pages(2, '210 × 297'), guide],
    ['quoi=plateau', pages(1, '297 × 210'), board],
    ['quoi=plateau&plateau=a3', pages(1, '420 × 297'), board],
    ['quoi=modele', pages(2, '210 × 297'), textsAt(read('writing'), ['introduction', 'title', 'text', 'checks'])],
    ['quoi=synthese', pages(2, '210 × 297'), ['Ce qui a été débattu', 'Pistes d’action, niveau Politique']],
    ['quoi=ressources', pages(23, '210 × 297'), textsAt(read('resources'), blocks)],
  ] as const
  for (const [search, sizes, texts] of documents) {
    const document = await printed(page, search)
    expect(document.sizes, search).toEqual(sizes)
    expect(missing(document.text, texts), search).toEqual([])
  }
})

test('the code of a card opens it, read from the picture of the smallest card', async ({ page, baseURL }) => {
  await page.goto('/imprimer?format=poker&choix=outils-02&vue=reelle')
  const code = page.getByRole('img', { name: /Code QR/ })
  await code.waitFor()
  const box = await code.boundingBox()
  // With the white around it: 15 mm of code at 96 pixels an inch.
  expect(box?.width).toBeGreaterThan(15 * (96 / 25.4))
  const picture = await code.screenshot()
  // The browser knows how to open a picture.
  const { data, width, height } = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const drawing = canvas.getContext('2d')
      drawing?.drawImage(bitmap, 0, 0)
      const pixels = drawing?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
      return { data: [...pixels], width: bitmap.width, height: bitmap.height }
    },
    [...picture],
  )
  const address = jsQR(new Uint8ClampedArray(data), width, height)?.data
  expect(address).toBe(`${new URL(baseURL ?? '').origin}/cartes/outils-02`)
  await page.goto(address ?? '')
  await expect(page.getByRole('heading', { level: 1, name: 'L’île au réseau capricieux' })).toBeVisible()
})
