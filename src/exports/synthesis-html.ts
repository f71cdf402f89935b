import { cleanLine } from '../game/clean-text'
import type { SynthesisDocument } from './synthesis-document'
import { textBlocks } from './text-blocks'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

const oneLine = (text: string): string => escape(cleanLine(text))

function body(text: string): string {
  return textBlocks(text)
    .map(({ list, lines }) =>
      list
        ? `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`
        : `<p>${escape(lines.join(' '))}</p>`,
    )
    .join('')
}

/** The synthesis as HTML for the clipboard, to be pasted into a mail: headings, paragraphs and lists, nothing else. */
export function synthesisHtml({ title, lede, parts }: SynthesisDocument): string {
  const sections = parts.map(({ heading, text }) => `<h2>${oneLine(heading)}</h2>${body(text)}`)
  return `<h1>${oneLine(title)}</h1>${body(lede)}${sections.join('')}`
}
