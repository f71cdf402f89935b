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
