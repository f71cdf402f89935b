export interface TextBlock {
  readonly list: boolean
  readonly lines: readonly string[]
}

const LINE_END = /[\n\u2028\u2029]/
const BULLET = /^\s*[-•]\s+(?=\S)/

/** What people wrote, as it is laid out: runs of lines that start with a dash are lists, any other line a paragraph. */
export function textBlocks(text: string): readonly TextBlock[] {
  const blocks: { list: boolean; lines: string[] }[] = []
  for (const line of text.split(LINE_END)) {
    if (line.trim() === '') continue
    const list = BULLET.test(line)
    const words = line.replace(BULLET, '').trim()
    const last = blocks.at(-1)
    if (list && last?.list) last.lines.push(words)
    else blocks.push({ list, lines: [words] })
  }
  return blocks
}
