import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPack } from '../../src/content/check-pack'
import { ISSUE_CODES } from '../../src/domain/issue'
import { type JsonPath, pathsOf, pathText, withoutKey, withValue } from '../support/edit-json'
import { packOnDisk } from '../support/pack-on-disk'

const PACK = packOnDisk()
const FILES = Object.keys(PACK)
const PLACES = FILES.flatMap((file) => pathsOf(PACK[file]).map((path) => ({ file, path })))

/** Keys that a pack may do without, and the `type` that says which keys a block has. */
const FREE_KEYS = [
  'dilemma',
  'theme',
  'level',
  'year',
  'countries',
  'type',
  'forms',
  'expansion',
  'date',
  'articles',
  'prerequisite',
  'answers',
  'example',
]
const isRequired = ({ path }: { path: JsonPath }) =>
  typeof path.at(-1) === 'string' && !FREE_KEYS.includes(String(path.at(-1))) && path.at(-2) !== 'source'

/** Places in items of the same list are of one kind. */
const kindOf = ({ file, path }: { file: string; path: JsonPath }) =>
  `${file} ${path.map((key) => (typeof key === 'number' ? '*' : key)).join('.')}`

const isLine = ({ path }: { path: JsonPath }) =>
  typeof path.at(-1) === 'number' && /^(questions|situation|prompts|examples|spirit)$/.test(String(path.at(-2)))

const anyPlace = fc.constantFrom(...PLACES)
const damage = fc.oneof(
  fc.anything().map((value) => () => value),
  fc.jsonValue().map((value) => () => value),
  fc.constant((value: unknown) => (Array.isArray(value) ? [] : value)),
  fc.constant((value: unknown): unknown => (Array.isArray(value) ? value.concat(value) : [value])),
  fc.constant((value: unknown) => (typeof value === 'string' ? value.repeat(400) : String(value))),
)

function damaged(places: readonly { file: string; path: JsonPath; edit: (value: unknown) => unknown }[]) {
  return places.reduce<Record<string, unknown>>((files, { file, path, edit }) => {
    // An earlier damage may have taken this place away.
    const whole = pathsOf(files[file]).some((one) => pathText(one) === pathText(path)) ? path : []
    return { ...files, [file]: withValue(files[file], whole, edit) }
  }, PACK)
}

describe('a damaged pack', () => {
  it('never throws, and every fault names a file and has a known code', () => {
    const places = fc.array(fc.tuple(anyPlace, damage), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(places, (list) => {
        for (const issue of checkPack(damaged(list.map(([place, edit]) => ({ ...place, edit }))))) {
          expect(FILES).toContain(issue.file)
          expect(ISSUE_CODES).toContain(issue.code)
          expect(issue.path).toMatch(/^([a-zA-Z]+(\[\d+])*(\.|$))*$/)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is told where a key is gone', () => {
    const places = [...new Map(PLACES.filter(isRequired).map((place) => [kindOf(place), place])).values()]
    expect(places.length).toBeGreaterThan(100)
    for (const { file, path } of places) {
      const issues = checkPack({ ...PACK, [file]: withoutKey(PACK[file], path) })
      expect(issues).toContainEqual({ file, path: pathText(path), code: 'missing' })
    }
  })

  it('is told where a text is not a text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES.filter(isLine)), fc.constantFrom(null, 0, true, [], {}), (place, value) => {
        const { file, path } = place
        const issues = checkPack({ ...PACK, [file]: withValue(PACK[file], path, () => value) })
        const values = { expected: 'string' }
        expect(issues).toContainEqual({ file, path: pathText(path), code: 'wrong-type', values })
      }),
    )
  })

  it('survives any files whatever', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FILES, 'x.json', '__proto__'), fc.anything()), (files) => {
        expect(checkPack(files).length).toBeGreaterThan(0)
      }),
    )
  })
})
