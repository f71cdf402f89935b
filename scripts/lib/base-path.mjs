/**
 * The path the app is served under, from the environment: always with a slash at both ends.
 * @param {string | undefined} given such as `reflextics` or `/outils/reflextics/`
 */
export function basePath(given = process.env['BASE_PATH']) {
  const inner = (given ?? '').replace(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}
