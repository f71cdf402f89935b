/** A file has an ending; the addresses of pages have none. */
const FILE = /\.\w+$/

/** The page of every address that was not written: the app, which knows what stands there. */
const SHELL = 'app.html'

/**
 * The kept file that answers when a person goes to `path`; undefined for what is no page. `path` and the files are
 * as seen from the folder that the app is served under: `cartes/donnees-01` is `cartes/donnees-01/index.html`.
 */
export function pageAt(path: string, isKept: (file: string) => boolean): string | undefined {
  const place = path.replace(/\/+$/, '')
  if (isKept(place) || FILE.test(place)) return isKept(place) ? place : undefined
  const page = place === '' ? 'index.html' : `${place}/index.html`
  return isKept(page) ? page : SHELL
}

/**
 * A written page for a device that has the typeface: it is there for the first text, and nothing waits for it.
 * `typeface` is its address. A page that waits for none is left as it is.
 */
export function withTypeface(html: string, typeface: string): string {
  const dressed = html.replace(' data-typeface="later"', '')
  const link = `<link rel="preload" as="font" type="font/woff2" crossorigin href="${typeface}">`
  return dressed === html ? html : dressed.replace('</head>', `${link}</head>`)
}
