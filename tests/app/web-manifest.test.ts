// @vitest-environment node
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)))

interface Manifest {
  readonly start_url: string
  readonly scope: string
  readonly theme_color: string
  readonly background_color: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[]
  readonly shortcuts: readonly { readonly url: string }[]
}

const manifest = JSON.parse(read('public/manifest.webmanifest').toString('utf8')) as Manifest

describe('the installed app', () => {
  it('works from any folder of a host', () => {
    for (const url of [manifest.start_url, manifest.scope, ...manifest.shortcuts.map((shortcut) => shortcut.url)])
      expect(url).toMatch(/^\.\//)
    for (const { src } of manifest.icons) expect(src).not.toMatch(/^\//)
  })

  it('has the colour of our paper', () => {
    const paper = /--paper: light-dark\((#\w+)/.exec(read('src/ui/styles/tokens.css').toString('utf8'))?.[1]
    expect([manifest.theme_color, manifest.background_color]).toEqual([paper, paper])
  })

  it('has icons of the sizes that it says', () => {
    for (const { src, sizes, type } of manifest.icons.filter((icon) => icon.type === 'image/png')) {
      const png = read(`public/${src}`)
      // Width and height stand at fixed places of a PNG.
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes)
      expect(type).toBe('image/png')
    }
    expect(read('public/icons/apple-touch-icon.png').readUInt32BE(16)).toBe(180)
  })
})
