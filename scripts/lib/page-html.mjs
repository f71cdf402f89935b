// The built index.html, made into the file of one page.
import { createHash } from 'node:crypto'

/** How the policy knows what is written in the page. @param {string} text */
const hashOf = (text) => `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`

/** @param {string} text as an attribute's value */
const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Text that no reader of HTML takes for the end of it. @param {unknown} data */
const asData = (data) => JSON.stringify(data).replaceAll('<', '\\u003c')

/** What stands after the text. */
const END = 'text-end'

/** What the first text would wait for, after the page itself. */
const STYLE_SHEET = /<link rel="stylesheet"[^>]*>/

/**
 * Replaces what must be there.
 * @param {string} html
 * @param {RegExp | string} from
 * @param {string} to
 */
function swap(html, from, to) {
  const swapped = html.replace(from, () => to)
  if (swapped === html) throw new Error(`index.html has no ${from}`)
  return swapped
}

/**
 * A page that reads completely before any script runs: its text, and its styles in the page, which the policy knows by
 * their hash, so that the first text waits for one file only.
 * @param {string} template the built index.html
 * @param {{ head: string, body: string, data?: unknown, styles: string, preloads: string, address: string | undefined }} page
 *   `data`: what the app starts with instead of fetching it; `preloads`: links to what it will ask for; `address`: of a
 *   page that it may take over as it stands
 */
export function pageHtml(template, { head, body, data, styles, preloads, address }) {
  let html = swap(template, /<title>[^<]*<\/title>\s*/, '')
  if (head.includes('name="description"')) html = swap(html, /<meta\s+name="description"[^>]*>\s*/, '')
  html = swap(html, 'style-src &#39;self&#39;', `style-src &#39;self&#39; ${hashOf(styles)}`)
  html = swap(html, STYLE_SHEET, `<style>${styles}</style>`)
  html = html.replace(new RegExp(`\\s*${STYLE_SHEET.source}`, 'g'), '')
  // What the person chose comes after the text: to wait for it would cost everybody a journey.
  const look = /\s*<script src="[^"]*before-app\.js"><\/script>/
  const script = (look.exec(html)?.[0] ?? '').replace('<script ', `<script id="${END}" `)
  html = swap(html, look, '')
  // Nor for its typeface, which comes with the next page.
  html = swap(html, '<html lang="fr">', '<html lang="fr" data-typeface="later">')
  // Half a text would move when the rest comes: where the browser knows how to wait for it, it draws all at once.
  const expect = `<link rel="expect" href="#${END}" blocking="render">`
  html = swap(html, '</head>', `${expect}${head}\n  </head>`)
  const mark = address === undefined ? '' : ` data-page="${attribute(address)}"`
  const given = data === undefined ? '' : `<script type="application/json" id="data">${asData(data)}</script>`
  html = swap(html, '<div id="root"></div>', `<div id="root"${mark}>${body}</div>${script}${preloads}${given}`)
  return html
}

/**
 * The page of every other address: empty until the app runs, which knows what stands there; without it, what is said
 * of an address that does not exist.
 * @param {string} template
 * @param {{ body: string }} page
 */
export function shellHtml(template, { body }) {
  return swap(template, /<noscript>[\s\S]*?<\/noscript>/, `<noscript>${body}</noscript>`)
}
