import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { LeadRow } from './lead-rows'
import { xmlText } from './xml-text'

const COLUMNS = ['level', 'text', 'leverage', 'role', 'reviewOn', 'state'] as const

export interface DocxLeadsWords {
  readonly columns: Readonly<Record<(typeof COLUMNS)[number], string>>
  /** Of an ISO date, in words. */
  readonly day: (day: string) => string
  /** Added to the lead that the group put first. */
  readonly priority: string
}

/** In twentieths of a point; together the width between the margins. The longest words of ours fit. */
const WIDTHS: Readonly<Record<(typeof COLUMNS)[number], number>> = {
  level: 1480,
  text: 2510,
  leverage: 1450,
  role: 1320,
  reviewOn: 1150,
  state: 1500,
}
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9BFAE' }
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BORDERS = { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE }

/** What each cell says, a paragraph a line. */
function cells(
  row: LeadRow,
  { day, priority }: DocxLeadsWords,
): Readonly<Record<keyof typeof WIDTHS, readonly string[]>> {
  return {
    level: [row.level],
    text: [...row.text.split('\n'), ...(row.isPriority ? [priority] : [])],
    leverage: [row.leverage, row.escalateTo],
    role: [row.role],
    reviewOn: [row.reviewOn === '' ? '' : day(row.reviewOn)],
    state: [row.state, ...row.reason.split('\n')],
  }
}

function cell(column: keyof typeof WIDTHS, lines: readonly string[], isHead: boolean): TableCell {
  const said = lines.filter((line) => line.trim() !== '')
  return new TableCell({
    width: { size: WIDTHS[column], type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F3ECDF' } } : {}),
    // A cell without a paragraph is no cell to Word.
    children: (said.length > 0 ? said : ['']).map(
      (line) => new Paragraph({ text: xmlText(line), style: isHead ? 'CellHead' : 'Cell' }),
    ),
  })
}

/** The leads, a line each; the first line comes again on each page. */
export function leadsTable(rows: readonly LeadRow[], words: DocxLeadsWords): Table {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: COLUMNS.map((column) => cell(column, [words.columns[column]], true)),
  })
  const lines = rows.map((row) => {
    const said = cells(row, words)
    return new TableRow({ cantSplit: true, children: COLUMNS.map((column) => cell(column, said[column], false)) })
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: 9410, type: WidthType.DXA },
    columnWidths: COLUMNS.map((column) => WIDTHS[column]),
    borders: BORDERS,
    rows: [head, ...lines],
  })
}
