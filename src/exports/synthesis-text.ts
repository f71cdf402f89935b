import type { SynthesisDocument } from './synthesis-document'
import { textBlocks } from './text-blocks'

const body = (text: string): string =>
  textBlocks(text)
    .map(({ list, lines }) => lines.map((line) => (list ? `- ${line}` : line)).join('\n'))
    .join('\n')

/** The synthesis without any markup, for where there is none. */
export function synthesisText({ title, lede, parts }: SynthesisDocument): string {
  const sections = parts.map(({ heading, text }) => `${heading}\n${body(text)}`)
  return `${[[title, body(lede)].filter((line) => line !== '').join('\n'), ...sections].join('\n\n')}\n`
}
