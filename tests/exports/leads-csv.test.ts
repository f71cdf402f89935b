import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { leadRows } from '../../src/exports/lead-rows'
import { CSV_COLUMNS, leadsCsv } from '../../src/exports/leads-csv'
import { cleanText } from '../../src/game/clean-text'
import { aFullGame } from '../support/a-full-game'
import { WORDS } from '../support/file-words'

const rowsOf = (texts?: readonly string[]) => leadRows(aFullGame(texts).session, WORDS.leads)
const csv = (texts?: readonly string[]) => leadsCsv(rowsOf(texts), WORDS.csv)

/** A reader of RFC 4180 that knows nothing of the library that writes. */
function readCsv(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < file.length; at += 1) {
    const sign = file.charAt(at)
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (file[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === ';' || file.startsWith('\r\n', at)) {
      rows.at(-1)?.push(cell)
      cell = ''
      if (sign !== ';') {
        at += 1
        rows.push([])
      }
    } else cell += sign
  }
  return rows.slice(0, -1)
}

describe('the leads as CSV', () => {
  it('is UTF-8 with its mark, semicolons and CRLF, its columns in French', () => {
    const lines = csv().split('\r\n')
    expect(lines[0]).toBe(
      '\uFEFFNiveau;Piste;Marge de manœuvre;À qui;Rôle;À revoir le;État;Précision;Points;Priorité;Thématique;Carte',
    )
    expect(lines.slice(1)).toStrictEqual([
      'Individuel;Se former;;;;2026-12-24;À faire;;0;;Protection des données;Carte donnees-01',
      'Équipe;Écrire une charte;À faire remonter;la direction;référente numérique;2027-03-01;À faire;;3;oui;Protection des données;Carte donnees-01',
      'Organisation;Un « relais »;;;;;À faire;;0;;Protection des données;Carte donnees-01',
      'Politique;Plaider;;;;;À faire;;0;;Protection des données;Carte donnees-01',
      '',
    ])
    expect(lines.join('\n')).not.toMatch(/Amel|Bilal|Chloé/)
  })

  it.each(['=1+2', '+33 6', '-5', '@SUM(A1)', '\t=1', '  =1', '＝1', '-x\n=HYPERLINK("http://x")'])(
    'keeps %j from being a formula',
    (text) => {
      const rows = leadRows(aFullGame().session, WORDS.leads).map((row) => ({ ...row, text }))
      expect(readCsv(leadsCsv(rows, WORDS.csv))[1]?.[1]).toBe(`'${text}`)
    },
  )

  it('gives back every cell, whatever it holds, and none begins a formula', () => {
    const any = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc
        .array(fc.constantFrom('=', '+', '-', '@', '\t', '\n', '\r\n', ';', '"', "'", ' ', 'é'), { maxLength: 8 })
        .map((signs) => signs.join('')),
    )
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (texts) => {
        const rows = texts.map((text) => ({ ...rowsOf()[0]!, text: cleanText(text), role: cleanText(text) }))
        const file = leadsCsv(rows, WORDS.csv)
        const read = readCsv(file.slice(1))
        expect(read).toStrictEqual(Papa.parse<string[]>(file.trimEnd(), { delimiter: ';', newline: '\r\n' }).data)
        expect(read).toHaveLength(texts.length + 1)
        for (const [index, cells] of read.slice(1).entries()) {
          expect(cells).toHaveLength(CSV_COLUMNS.length)
          expect(cells[1]?.replace(/^'/, '')).toBe(rows[index]?.text.replace(/^'/, ''))
          for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/)
        }
      }),
    )
  })
})
