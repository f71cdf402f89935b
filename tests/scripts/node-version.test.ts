import { describe, expect, it } from 'vitest'
import { engines } from '../../package.json'
import { isSupportedNode, SUPPORTED_NODE } from '../../scripts/lib/node-version.mjs'

describe('the supported versions of Node', () => {
  it('are those that package.json declares', () => {
    expect(SUPPORTED_NODE).toBe(engines.node)
  })

  it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '25.1.0'])('include %s', (version) => {
    expect(isSupportedNode(version)).toBe(true)
  })

  it.each(['16.20.0', '18.20.4', '20.18.9', '21.7.3', '22.12.0', '23.11.0'])('exclude %s', (version) => {
    expect(isSupportedNode(version)).toBe(false)
  })
})
