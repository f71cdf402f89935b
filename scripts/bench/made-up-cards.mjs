// A pack of any size, always the same: cards whose sentences are those of the real texts, mixed, with words of their own.

const SYLLABLES =
  'ba be bi bo bu ca co da de di do fa fe fi ga go la le li lo ma me mi mo na ne ni pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  )
const WORDS = 20_000
const SENTENCES = 8
/** How many words of ten are taken from the made-up ones. */
const NEW = 1

/** Numbers from 0 up to `limit`, the same at each run. @param {number} seed */
function chance(seed) {
  let state = seed
  return (/** @type {number} */ limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/**
 * @param {readonly import('../../src/content/search/search-document.ts').SearchDocument[]} documents
 * @param {number} count
 * @returns {import('../../src/content/search/search-document.ts').SearchDocument[]}
 */
export function makeUpCards(documents, count) {
  const next = chance(7)
  /** @template Item @param {readonly Item[]} items */
  const pick = (items) => /** @type {Item} */ (items[next(items.length)])
  const sentences = documents.flatMap(({ passages }) => passages.flatMap((passage) => passage.split(/(?<=[.!?]) /)))
  const titles = documents.map(({ title }) => title)
  const words = Array.from({ length: WORDS }, () => Array.from({ length: 2 + next(3) }, () => pick(SYLLABLES)).join(''))
  const mix = (/** @type {string} */ text) =>
    text.replace(/\p{Letter}{4,}/gu, (word) => (next(10) < NEW ? pick(words) : word))
  return Array.from({ length: count }, (_, nth) => ({
    kind: /** @type {const} */ ('card'),
    path: `/cartes/inventee-${nth}`,
    title: mix(pick(titles)),
    theme: /** @type {const} */ ('donnees'),
    keywords: [pick(words), pick(words), pick(words)],
    passages: Array.from({ length: SENTENCES }, () => mix(pick(sentences))),
  }))
}

/**
 * The cards of a pack that has many more: each is one of the real ones, under another title and number.
 * @template {{ id: string, number: number, title: string }} Card
 * @param {readonly Card[]} cards
 * @param {number} count
 * @returns {Card[]}
 */
export function makeUpPack(cards, count) {
  return Array.from({ length: count }, (_, nth) => {
    const card = /** @type {Card} */ (cards[nth % cards.length])
    return { ...card, id: `inventee-${nth}`, number: nth + 1, title: `${card.title} ${nth + 1}` }
  })
}
