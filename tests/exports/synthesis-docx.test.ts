// @vitest-environment jsdom
// The Word document is taken apart by another zip library and an XML parser, and read by another Word reader.
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { leadRows } from '../../src/exports/lead-rows'
import { synthesisDocx } from '../../src/exports/synthesis-docx'
import { cleanText } from '../../src/game/clean-text'
import { aFullGame } from '../support/a-full-game'
import { WORDS } from '../support/file-words'

const PARTS = [
  { id: 'a', heading: 'La situation', text: 'Une carte\nSon récit' },
  { id: 'b', heading: 'Ce qui a été débattu', text: 'Avant :\n- un & deux\n- <b>trois</b>\nAprès' },
]
const ROWS = leadRows(aFullGame().session, WORDS.leads)
const write = (parts = PARTS, rows = ROWS, title = 'Réunion d’équipe', lede = 'le 12 mai 2026') =>
  synthesisDocx({ title, lede, parts }, rows, WORDS.docx)

/** Its parts, each read by a parser that takes nothing but well-formed XML. */
function unzip(bytes: ArrayBuffer, which = /\.(xml|rels)$/): ReadonlyMap<string, Document> {
  const files = Object.entries(unzipSync(new Uint8Array(bytes)))
  return new Map(
    files
      .filter(([name]) => which.test(name))
      .map(([name, content]) => {
        const xml = new DOMParser().parseFromString(strFromU8(content), 'application/xml')
        expect(xml.querySelector('parsererror'), name).toBeNull()
        return [name, xml]
      }),
  )
}

async function toHtml(bytes: ArrayBuffer): Promise<HTMLElement> {
  const page = document.createElement('main')
  page.innerHTML = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
  return page
}
const texts = (within: ParentNode, selector: string) =>
  [...within.querySelectorAll(selector)].map((element) => element.textContent)

describe('a synthesis as a Word document', () => {
  it('has its title, French, real headings, a real list and numbered A4 pages', async () => {
    const parts = unzip(await write())
    expect(parts.get('docProps/core.xml')?.getElementsByTagName('dc:title')[0]?.textContent).toBe('Réunion d’équipe')
    expect(parts.get('word/styles.xml')?.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe('fr-FR')
    const body = parts.get('word/document.xml')
    const styles = [...(body?.getElementsByTagName('w:pStyle') ?? [])].map((style) => style.getAttribute('w:val'))
    expect(styles.filter((style) => style === 'Title')).toHaveLength(1)
    expect(styles.filter((style) => style === 'Heading1')).toHaveLength(3)
    expect(body?.getElementsByTagName('w:numPr')).toHaveLength(2)
    expect(body?.getElementsByTagName('w:pgSz')[0]?.getAttribute('w:h')).toBe('16838')
    expect(body?.getElementsByTagName('w:tblHeader')).toHaveLength(1)
    const footer = [...parts].find(([name]) => name.startsWith('word/footer'))?.[1]
    expect(footer?.documentElement.textContent).toContain('PAGE')
  })

  it('is read by another reader as it was written', async () => {
    const page = await toHtml(await write())
    expect(texts(page, 'main > p').slice(0, 2)).toStrictEqual(['Réunion d’équipe', 'le 12 mai 2026'])
    expect(texts(page, 'h1')).toStrictEqual(['La situation', 'Ce qui a été débattu', 'Tableau des pistes'])
    expect(texts(page, 'ul > li')).toStrictEqual(['un & deux', '<b>trois</b>'])
    expect(texts(page, 'thead tr > *')).toStrictEqual([
      ...['Niveau', 'Piste', 'Marge de manœuvre', 'Rôle', 'À revoir le', 'État'],
    ])
    const rows = [...page.querySelectorAll('tr')].map((row) => [...row.children].map((one) => texts(one, 'p')))
    expect(rows.slice(1)).toStrictEqual([
      [['Individuel'], ['Se former'], [], [], ['24 décembre 2026'], ['À faire']],
      [
        ['Équipe'],
        ['Écrire une charte', 'Priorité du groupe'],
        ['À faire remonter', 'la direction'],
        ['référente numérique'],
        ['1er mars 2027'],
        ['À faire'],
      ],
      [['Organisation'], ['Un « relais »'], [], [], [], ['À faire']],
      [['Politique'], ['Plaider'], [], [], [], ['À faire']],
    ])
  })

  it('has no table where there are no leads', async () => {
    const page = await toHtml(await write(PARTS, []))
    expect(page.querySelector('table')).toBeNull()
    expect(texts(page, 'h1')).not.toContain('Tableau des pistes')
  })

  it('leaves out what no XML may hold', async () => {
    const odd = 'a\uFFFEb\uD800c\uFFFF'
    const rows = ROWS.slice(0, 1).map((row) => ({ ...row, text: odd }))
    const bytes = await write([{ id: 'a', heading: odd, text: `- ${odd}` }], rows, odd, odd)
    const text = unzip(bytes).get('word/document.xml')?.documentElement.textContent ?? ''
    expect(text.match(/abc/g)).toHaveLength(5)
    expect(text).not.toMatch(/[\uFFFD-\uFFFF]/)
  })

  it('stays a document whatever was typed, and says it all', async () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 }).map(cleanText)
    await fc.assert(
      fc.asyncProperty(any, any, any, async (title, heading, text) => {
        const bytes = await write([{ id: 'a', heading, text: `- ${text.replace(/\s/gu, ' ')}!` }], [], title, text)
        const body =
          unzip(bytes, /document\.xml$|core\.xml$/).get('word/document.xml')?.documentElement.textContent ?? ''
        const kept = text.replace(/\s+/gu, ' ').replace(/[\uFFFE\uFFFF]/g, '')
        // Spaces before a line go; those at its end stand before the mark.
        expect(body.replace(/\s+/gu, ' ')).toContain(`${kept.trimStart()}!`)
      }),
      { numRuns: 15 },
    )
  })
})
