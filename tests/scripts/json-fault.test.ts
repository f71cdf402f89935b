import { describe, expect, it } from 'vitest'
import { jsonFault } from '../../scripts/lib/json-fault.mjs'

const long = `"${'x'.repeat(60)}"`

describe('the place where a text stops being JSON', () => {
  it.each([
    ['a comma too many in a list', '{\n  "a": [1, 2,]\n}', 2, 14],
    ['a comma too many in an object', '{\n  "a": 1,\n}', 3, 1],
    ['a colon that is missing', '{ "a" 1 }', 1, 7],
    ['a word without quotes, far inside', `{\n  "a": ${long},\n  "b": oui,\n  "c": ${long}\n}`, 3, 8],
    ['a line break in a text', '{ "a": "b\nc" }', 1, 10],
    ['a text cut short', '{\n  "a": [1,', 2, 11],
    ['an empty file', '', 1, 1],
    ['something after the end', '[1]\n[2]', 2, 1],
  ])('is found: %s', (_, text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column })
  })
})
