// Every text of the French pack that a person reads, with its place.
import { type JsonPath, pathsOf, pathText } from './edit-json'
import { packOnDisk } from './pack-on-disk'

export interface PlacedText {
  readonly place: string
  readonly text: string
}

/** Keys whose value is a code, an address or a number: no typography applies. */
const CODES = [
  'id',
  'theme',
  'level',
  'kind',
  'type',
  'tone',
  'address',
  'colour',
  'icon',
  'version',
  'licence',
  'project',
]

const isCode = (path: JsonPath): boolean => {
  const key = path.findLast((one) => typeof one === 'string')
  const ofCard = path[0] === 'cards' && key === 'resources'
  return ofCard || CODES.includes(String(key))
}

const valueAt = (json: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  )

export const everyText = (): readonly PlacedText[] =>
  Object.entries(packOnDisk()).flatMap(([file, json]) =>
    pathsOf(json).flatMap((path) => {
      const text = valueAt(json, path)
      return typeof text === 'string' && !isCode(path) ? [{ place: `${file}, ${pathText(path)}`, text }] : []
    }),
  )

/** As they are heard: what has a letter or a digit. */
export const countWords = (texts: readonly string[]): number =>
  texts.flatMap((text) => text.split(/[\s’]+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
