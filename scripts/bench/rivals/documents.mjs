// The same 23 cards as others would publish them: one bare page a card, a reveal.js deck, a PDF in pdf.js.
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../lib/root.mjs'

/** @typedef {import('../../../src/domain/pack').Card} Card */

const from = (/** @type {string[]} */ ...path) => join(ROOT, 'node_modules', ...path)

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** @param {Card} card */
const cardHtml = ({ title, situation, dilemma = [], questions }) =>
  `<h1>${escape(title)}</h1>${[...situation, ...dilemma].map((text) => `<p>${escape(text)}</p>`).join('')}<ul>${questions
    .map((text) => `<li>${escape(text)}</li>`)
    .join('')}</ul>`

/** @param {string} head @param {string} body */
const page = (head, body) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Carte</title>${head}</head><body>${body}</body></html>`

/** The first card as a page of its own, nothing but its text. @param {string} folder @param {readonly Card[]} cards */
export function writeBareHtml(folder, [card]) {
  mkdirSync(folder, { recursive: true })
  if (card) writeFileSync(join(folder, 'index.html'), page('', `<main>${cardHtml(card)}</main>`))
}

/** @param {string} folder @param {readonly Card[]} cards */
export function writeDeck(folder, cards) {
  mkdirSync(folder, { recursive: true })
  for (const file of ['reveal.js', 'reveal.css', 'reset.css'])
    copyFileSync(from('reveal.js', 'dist', file), join(folder, file))
  cpSync(from('reveal.js', 'dist', 'theme'), join(folder, 'theme'), { recursive: true })
  writeFileSync(join(folder, 'start.js'), 'Reveal.initialize()')
  const styles = ['reset.css', 'reveal.css', 'theme/white.css'].map((file) => `<link rel="stylesheet" href="${file}">`)
  const slides = cards.map((card) => `<section>${cardHtml(card)}</section>`).join('')
  const scripts = '<script src="reveal.js"></script><script src="start.js"></script>'
  writeFileSync(
    join(folder, 'index.html'),
    page(styles.join(''), `<div class="reveal"><div class="slides">${slides}</div></div>${scripts}`),
  )
}

const VIEWER = `
import { getDocument, GlobalWorkerOptions } from './pdf.min.mjs'
GlobalWorkerOptions.workerSrc = './pdf.worker.min.mjs'
const pdf = await getDocument('cards.pdf').promise
const page = await pdf.getPage(1)
const viewport = page.getViewport({ scale: 1 })
const canvas = document.querySelector('canvas')
Object.assign(canvas, { width: viewport.width, height: viewport.height })
await page.render({ canvas, viewport }).promise
document.body.dataset.drawn = 'true'
`

/** @param {import('@playwright/test').Browser} browser @param {string} folder @param {readonly Card[]} cards */
export async function writePdfViewer(browser, folder, cards) {
  mkdirSync(folder, { recursive: true })
  const printer = await browser.newPage()
  const style = '<style>section { break-after: page; font: 14pt sans-serif }</style>'
  await printer.setContent(page(style, cards.map((card) => `<section>${cardHtml(card)}</section>`).join('')))
  await printer.pdf({ path: join(folder, 'cards.pdf'), format: 'A4' })
  await printer.close()
  for (const file of ['pdf.min.mjs', 'pdf.worker.min.mjs'])
    copyFileSync(from('pdfjs-dist', 'build', file), join(folder, file))
  writeFileSync(join(folder, 'viewer.js'), VIEWER)
  writeFileSync(
    join(folder, 'index.html'),
    page('', '<canvas></canvas><script type="module" src="viewer.js"></script>'),
  )
}
