// Loaded when it is asked for, with the library that writes it.
import Papa from 'papaparse'
import type { LeadRow } from './lead-rows'

/** The columns, in their order. */
export const CSV_COLUMNS = [
  'level',
  'text',
  'leverage',
  'escalateTo',
  'role',
  'reviewOn',
  'state',
  'reason',
  'points',
  'priority',
  'theme',
  'card',
] as const

export interface CsvWords {
  readonly columns: Readonly<Record<(typeof CSV_COLUMNS)[number], string>>
  /** In the column of the priority; nothing stands there for the others. */
  readonly yes: string
}

/** Without it, Excel takes UTF-8 for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF'
/** What a spreadsheet may take for a formula, blanks before it or not, also in the letters of a wide keyboard. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r＝＋－＠].*$/s

/**
 * The leads for a spreadsheet set to French: UTF-8 with its mark, semicolons, CRLF, and an apostrophe before whatever
 * would be a formula.
 */
export function leadsCsv(rows: readonly LeadRow[], { columns, yes }: CsvWords): string {
  const cells = rows.map((row) =>
    CSV_COLUMNS.map((column) => (column === 'priority' ? (row.isPriority ? yes : '') : row[column])),
  )
  const options = { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA }
  return `${BYTE_ORDER_MARK}${Papa.unparse([CSV_COLUMNS.map((column) => columns[column]), ...cells], options)}\r\n`
}
