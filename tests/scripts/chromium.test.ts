import { describe, expect, it } from 'vitest'
import { findChromium, systemPlaces, works } from '../../scripts/lib/chromium.mjs'

const linux = { platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' } } as const
const only =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file)

describe('the Chromium of the tests', () => {
  it('is the one asked for, before any other', () => {
    const env = { ...linux.env, CHROMIUM_PATH: '/opt/mine' }
    expect(findChromium({ ...linux, env, works: only('/opt/mine', '/usr/bin/chromium') })).toBe('/opt/mine')
  })

  it('is no other when the one asked for does not start', () => {
    const env = { ...linux.env, CHROMIUM_PATH: '/opt/mine' }
    expect(findChromium({ ...linux, env, works: only('/usr/bin/chromium') })).toBeUndefined()
  })

  it('is the first of the system that starts', () => {
    const found = only('/usr/bin/chromium-browser', '/usr/bin/google-chrome')
    expect(findChromium({ ...linux, own: '/cache/chrome', works: found })).toBe('/usr/bin/chromium-browser')
    const both = only('/usr/bin/chromium', '/usr/bin/chromium-headless-shell')
    expect(findChromium({ ...linux, works: both })).toBe('/usr/bin/chromium-headless-shell')
  })

  it("is Playwright's own when the system has none", () => {
    expect(findChromium({ ...linux, own: '/cache/chrome', works: only('/cache/chrome') })).toBe('/cache/chrome')
  })

  it('may be nowhere', () => {
    expect(findChromium({ ...linux, own: undefined, works: () => false })).toBeUndefined()
  })
})

describe('the places of a system', () => {
  it('are the folders of PATH on Linux', () => {
    expect(systemPlaces(linux).slice(0, 4)).toEqual([
      '/usr/local/bin/chromium-headless-shell',
      '/usr/bin/chromium-headless-shell',
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
    ])
  })

  it('include the applications on macOS', () => {
    expect(systemPlaces({ platform: 'darwin', env: { PATH: '', HOME: '/Users/ada' } })).toEqual([
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ])
  })

  it('are the program folders on Windows', () => {
    expect(systemPlaces({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } })).toEqual([
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ])
  })
})

describe('a browser that works', () => {
  it('is a program that answers', () => {
    expect(works(process.execPath)).toBe(true)
  })

  it.each(['/nowhere/chromium', '/', new URL(import.meta.url).pathname])('is not %s', (file) => {
    expect(works(file)).toBe(false)
  })
})
