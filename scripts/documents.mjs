// What people take away is opened with LibreOffice and read back. Where it is not on this machine the checks are
// skipped, and said to be; what passed, failed and was skipped is in test-results/documents.json.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convert, pdfText } from './documents/convert.mjs'
import { findOffice, findPdfText, installOffice } from './documents/find-office.mjs'
import { CSV_WORDS, DOCUMENT, DOCX_WORDS, ROWS } from './documents/sample.mjs'
import { loadModule } from './lib/load-module.mjs'
import { ROOT } from './lib/root.mjs'

const RESULTS = join(ROOT, 'test-results')
const DOCX = 'synthese.docx'
const CSV = 'pistes.csv'
const LONG_WORD = 15

await installOffice()
const office = findOffice()
const poppler = findPdfText()
const folder = mkdtempSync(join(tmpdir(), 'reflextics-documents-'))
const tally = { passed: 0, failed: 0, skipped: 0 }

/** @param {string} text */
const spaced = (text) => text.replace(/\s+/g, ' ').trim()

/**
 * The texts of the elements of that name, in LibreOffice's HTML.
 * @param {string} html
 * @param {string} name
 * @param {string} end of an element, as an expression
 */
const elements = (html, name, end = `</${name}>`) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>(.*?)${end}`, 'gs'))].map(([, inside = '']) =>
    spaced(
      inside
        .replace(/<[^>]+>/g, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&amp;', '&'),
    ),
  )

const items = DOCUMENT.parts.flatMap(({ text }) =>
  text.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : [])),
)
const headings = [...DOCUMENT.parts.map(({ heading }) => heading), DOCX_WORDS.heading]
const cells = ROWS.flatMap((row) => [
  row.level,
  `${row.text}${row.isPriority ? ` ${DOCX_WORDS.priority}` : ''}`,
  spaced(`${row.leverage} ${row.escalateTo}`),
  row.role,
  row.reviewOn === '' ? '' : DOCX_WORDS.day(row.reviewOn),
  spaced(`${row.state} ${row.reason}`),
])

/** @type {readonly { name: string, needs: readonly (string | undefined)[], run: () => Promise<void> }[]} */
const CHECKS = [
  {
    name: 'le document Word s’ouvre dans LibreOffice : titres, listes et tableau',
    needs: [office],
    run: async () => {
      const html = await convert(office ?? '', folder, DOCX, { to: 'html:HTML (StarWriter)', extension: 'html' })
      assert.match(html, /<html lang="fr-FR">|<body lang="fr-FR"/)
      assert.deepEqual(
        elements(html, 'h1').filter((text) => text !== DOCUMENT.title),
        headings,
      )
      assert.deepEqual(elements(html, 'li', '(?=<li\\b|</ul>)'), items)
      assert.deepEqual(elements(html, 'td').slice(-cells.length), cells)
    },
  },
  {
    name: 'le document Word devient un PDF sans perdre un mot',
    needs: [office, poppler],
    run: async () => {
      await convert(office ?? '', folder, DOCX, { to: 'pdf', extension: 'pdf' })
      const text = spaced(await pdfText(poppler ?? '', join(folder, DOCX.replace('docx', 'pdf'))))
      for (const words of [DOCUMENT.title, ...headings, ...items]) assert.ok(text.includes(words), words)
      // No word of ours is broken in its column; an address may be.
      const squeezed = text.replaceAll(' ', '')
      for (const word of cells.flatMap((cell) => cell.split(' '))) {
        assert.ok((word.length > LONG_WORD ? squeezed : text).includes(word), word)
      }
      assert.match(text, /1 ?\/ ?[2-9]/)
    },
  },
  {
    name: 'le tableau des pistes s’ouvre dans LibreOffice : accents, colonnes, formules désamorcées',
    needs: [office],
    run: async () => {
      const from = 'Text - txt - csv (StarCalc):59,34,76,1'
      const to = 'txt:Text - txt - csv (StarCalc):9,0,76,1'
      const lines = (await convert(office ?? '', folder, CSV, { from, to, extension: 'txt' })).trim().split(/\r?\n/)
      const rows = lines.map((line) => line.split('\t'))
      assert.deepEqual(
        rows[0]?.map((cell) => cell.replace('\uFEFF', '')),
        Object.values(CSV_WORDS.columns),
      )
      const texts = ROWS.map(({ text }) => (text.startsWith('=') ? `'${text}` : text))
      assert.deepEqual(
        rows.slice(1).map(([, text]) => text),
        texts,
      )
      assert.deepEqual(
        rows.slice(1).map(([level]) => level),
        ROWS.map(({ level }) => level),
      )
      assert.equal(rows[2]?.[9], CSV_WORDS.yes)
    },
  },
]

/** @type {typeof import('../src/exports/synthesis-docx')} */
const { synthesisDocx } = await loadModule('src/exports/synthesis-docx.ts')
/** @type {typeof import('../src/exports/leads-csv')} */
const { leadsCsv } = await loadModule('src/exports/leads-csv.ts')
writeFileSync(join(folder, DOCX), Buffer.from(await synthesisDocx(DOCUMENT, ROWS, DOCX_WORDS)))
writeFileSync(join(folder, CSV), leadsCsv(ROWS, CSV_WORDS))

for (const { name, needs, run } of CHECKS) {
  if (needs.includes(undefined)) {
    tally.skipped += 1
    console.log(`- ${name} : passé, LibreOffice ou Poppler n'est pas sur cet ordinateur.`)
    continue
  }
  const start = Date.now()
  try {
    await run()
    tally.passed += 1
    console.log(`✓ ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  } catch (error) {
    tally.failed += 1
    console.error(`✗ ${name}\n  ${error instanceof Error ? error.message : String(error)}`)
  }
}
if (process.env['KEEP_DOCUMENTS']) console.log(folder)
else rmSync(folder, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })
writeFileSync(join(RESULTS, 'documents.json'), JSON.stringify(tally))
process.exitCode = tally.failed > 0 ? 1 : 0
