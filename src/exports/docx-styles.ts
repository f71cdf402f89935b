import type { IStylesOptions } from 'docx'

const INK = '1D2433'
const SOFT = '4B5263'

/** Sizes are half points, spaces twentieths of a point. */
export const DOCX_STYLES = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: INK, language: { value: language } },
      paragraph: { spacing: { after: 80, line: 276 } },
    },
    title: { run: { size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 60 }, keepNext: true } },
    heading1: {
      run: { size: 28, bold: true, color: INK },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Lede',
      name: 'Lede',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: SOFT },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18 },
      paragraph: { spacing: { before: 40, after: 40, line: 252 } },
    },
    { id: 'CellHead', name: 'Cell head', basedOn: 'Cell', quickFormat: true, run: { size: 18, bold: true } },
  ],
})
