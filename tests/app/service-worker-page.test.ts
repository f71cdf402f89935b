import { describe, expect, it } from 'vitest'
import { pageAt } from '../../src/app/service-worker-page'

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
