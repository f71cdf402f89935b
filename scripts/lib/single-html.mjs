// The built index.html, made into one file with all that it needs.
import { createHash } from 'node:crypto'

/** How the policy knows what is written in the page. @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What ends a script in HTML does not end one here. @param {string} code */
const inHtml = (code) => code.replaceAll(/<(?=\/script|!--)/gi, '\\x3C')

/**
 * Replaces what must be there.
 * @param {string} html
 * @param {RegExp} from
 * @param {string} to
 */
function swap(html, from, to) {
  if (!from.test(html)) throw new Error(`index.html has no ${from}`)
  return html.replace(from, () => to)
}

/** Files that one file cannot have: it is not installed, and has an icon of its own. */
const LINKS = /\s*<link rel="(?:manifest|apple-touch-icon|icon)"[^>]*>/g

/**
 * @param {string} template the built index.html
 * @param {{ code: string, styles: string, look: string, icon: string }} parts `look`: the script that dresses the page
 *   before it is first drawn; `icon`: as SVG
 */
export function singleHtml(template, { code, styles, look, icon }) {
  const script = inHtml(code)
  // Its address has what the app shows after the `#`.
  const dress = inHtml(look.replace('location.pathname', 'location.hash'))
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(dress)} ${hashOf(script)}`,
    `style-src ${hashOf(styles)}`,
    "img-src 'self' data: blob:",
    'font-src data:',
    // Texts that the app fetches elsewhere are in the file too.
    'connect-src data:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  let html = swap(template, /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, policy)
  html = swap(html, LINKS, '')
  html = swap(html, /<link rel="stylesheet"[^>]*>/, `<style>${styles}</style>`)
  html = swap(html, /<script src="[^"]*before-app\.js"><\/script>/, `<script>${dress}</script>`)
  html = swap(html, /\s*<script type="module"[^>]*><\/script>/, '')
  const drawing = `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}" />`
  html = swap(html, /\s*<\/head>/, `\n    ${drawing}\n  </head>`)
  return swap(html, /\s*<\/body>/, `\n    <script type="module">${script}</script>\n  </body>`)
}
