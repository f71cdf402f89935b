// Damaging JSON at one place, for tests of what reads it.
export type JsonPath = readonly (string | number)[]

const isBranch = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null

/** `cards[3].questions`, as issues say it. */
export const pathText = (path: JsonPath): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  )

/** Every place in `json`, the whole first. */
export function pathsOf(json: unknown, at: JsonPath = []): readonly JsonPath[] {
  if (Array.isArray(json)) return [at, ...json.flatMap((item, index) => pathsOf(item, [...at, index]))]
  if (isBranch(json)) return [at, ...Object.keys(json).flatMap((key) => pathsOf(json[key], [...at, key]))]
  return [at]
}

function parentOf(json: unknown, path: JsonPath): Record<string | number, unknown> {
  const parent = path.slice(0, -1).reduce<unknown>((branch, key) => (isBranch(branch) ? branch[key] : undefined), json)
  if (!isBranch(parent)) throw new Error(`nothing at ${pathText(path)}`)
  return parent
}

/** A copy of `json` with the value at `path` changed. */
export function withValue(json: unknown, path: JsonPath, change: (value: unknown) => unknown): unknown {
  const last = path.at(-1)
  if (last === undefined) return change(json)
  const copy = structuredClone(json)
  const parent = parentOf(copy, path)
  parent[last] = change(parent[last])
  return copy
}

/** A copy of `json` without the key at `path`. */
export function withoutKey(json: unknown, path: JsonPath): unknown {
  const copy = structuredClone(json)
  Reflect.deleteProperty(parentOf(copy, path), path.at(-1) ?? '')
  return copy
}
