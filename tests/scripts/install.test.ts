import { describe, expect, it } from 'vitest'
import { isInstalled } from '../../scripts/lib/install.mjs'

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/react': { version: '19.0.0' },
  'node_modules/only-for-mac': { version: '1.0.0', optional: true },
}

describe('what is installed', () => {
  it('is right when it is what the lock file says, packages of other platforms apart', () => {
    expect(isInstalled(wanted, { 'node_modules/react': { version: '19.0.0' } })).toBe(true)
  })

  it.each([
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/react': { version: '18.0.0' } }],
    [
      'an optional package has another version',
      {
        'node_modules/react': { version: '19.0.0' },
        'node_modules/only-for-mac': { version: '2.0.0' },
      },
    ],
    [
      'a package is there that nobody asked for',
      {
        'node_modules/react': { version: '19.0.0' },
        'node_modules/left-over': { version: '1.0.0' },
      },
    ],
  ])('is not when %s', (_, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false)
  })
})
