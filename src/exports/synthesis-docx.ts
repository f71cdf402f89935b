// Loaded when it is asked for, with the library that writes it.
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { cleanLine } from '../game/clean-text'
import { type DocxLeadsWords, leadsTable } from './docx-leads-table'
import { DOCX_STYLES } from './docx-styles'
import type { LeadRow } from './lead-rows'
import type { SynthesisDocument } from './synthesis-document'
import { textBlocks } from './text-blocks'
import { xmlText } from './xml-text'

export interface DocxWords extends DocxLeadsWords {
  readonly heading: string
  readonly language: string
}

const BULLETS = 'bullets'
const millimetres = convertMillimetersToTwip
/** A4, in twentieths of a point: millimetres would not quite be it. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: millimetres(22), bottom: millimetres(22), left: millimetres(22), right: millimetres(22) },
}

const body = (text: string): readonly Paragraph[] =>
  textBlocks(xmlText(text)).flatMap(({ list, lines }) =>
    lines.map(
      (line) => new Paragraph({ text: line, ...(list ? { numbering: { reference: BULLETS, level: 0 } } : {}) }),
    ),
  )

const oneLine = (text: string): string => cleanLine(xmlText(text))

/** The number of the page and how many there are, at the foot. */
const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
      }),
    ],
  })

/** The synthesis as a Word document: real headings, real lists, and the leads in a table. */
export function synthesisDocx(
  { title, lede, parts }: SynthesisDocument,
  rows: readonly LeadRow[],
  words: DocxWords,
): Promise<ArrayBuffer> {
  const heading = (text: string) => new Paragraph({ text: oneLine(text), heading: HeadingLevel.HEADING_1 })
  const document = new Document({
    title: oneLine(title),
    creator: 'Réflex’tics',
    lastModifiedBy: 'Réflex’tics',
    styles: DOCX_STYLES(words.language),
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: millimetres(7), hanging: millimetres(4) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer() },
        children: [
          new Paragraph({ text: oneLine(title), heading: HeadingLevel.TITLE }),
          ...(lede === '' ? [] : [new Paragraph({ text: oneLine(lede), style: 'Lede' })]),
          ...parts.flatMap(({ heading: name, text }) => [heading(name), ...body(text)]),
          ...(rows.length === 0 ? [] : [heading(words.heading), leadsTable(rows, words)]),
        ],
      },
    ],
  })
  return Packer.toArrayBuffer(document)
}
