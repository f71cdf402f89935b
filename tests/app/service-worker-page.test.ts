import { describe, expect, it } from 'vitest'
import { pageAt, withTypeface } from '../../src/app/service-worker-page'

const KEPT = ['index.html', 'app.html', 'icon.svg', 'cartes/index.html', 'cartes/donnees-01/index.html']
const at = (path: string) => pageAt(path, (file) => KEPT.includes(file))

describe('what answers a person who goes somewhere', () => {
  it.each([
    ['', 'index.html'],
    ['cartes', 'cartes/index.html'],
    ['cartes/', 'cartes/index.html'],
    ['cartes/donnees-01', 'cartes/donnees-01/index.html'],
  ])('is the page that was written: /%s', (path, page) => {
    expect(at(path)).toBe(page)
  })

  it.each(['partie/0123', 'projection/0123', 'parties', 'nulle/part', 'cartes/%E0%A4%A', 'constructor'])(
    'is the app where no page was written: /%s',
    (path) => {
      expect(at(path)).toBe('app.html')
    },
  )

  it('is the file itself, kept or left to the network', () => {
    expect(at('icon.svg')).toBe('icon.svg')
    expect(at('schema/pack-1.json')).toBeUndefined()
  })
})

describe('a written page that comes from the device', () => {
  const written = '<html lang="fr" data-typeface="later"><head><title>A</title></head><body></body></html>'

  it('has the typeface from its first text on', () => {
    expect(withTypeface(written, '/lettres.woff2')).toBe(
      '<html lang="fr"><head><title>A</title><link rel="preload" as="font" type="font/woff2" crossorigin href="/lettres.woff2"></head><body></body></html>',
    )
  })

  it('is left as it is when it waits for none', () => {
    const app = written.replace(' data-typeface="later"', '')
    expect(withTypeface(app, '/lettres.woff2')).toBe(app)
  })
})
