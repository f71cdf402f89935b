import type { DraftPart } from '../domain/session'

const LINE_END = /[\n\u2028\u2029]/
const BULLET = /^\s*[-•]\s+(?=\S)/
/** Emphasis, code, links, HTML, tables, strikethrough, character references. A `_` within or after a word opens nothing. */
const INLINE = /[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|&(?=#?\w+;)/gu
/** What makes a heading, a list, a rule or the underline of a heading at the start of a line. */
const OPENING = /^(#+|\+|-+|=+)(?=\s|$)/
/** A backslash before the digits would be shown: it goes before what follows them. */
const NUMBERED = /^(\d+)([.)])(?=\s|$)/

const escapeLine = (line: string): string =>
  line.trim().replace(INLINE, '\\$&').replace(OPENING, '\\$&').replace(NUMBERED, '$1\\$2')

/** One line whatever it holds, and no closing `#`, which would be taken for markup. */
const escapeHeading = (heading: string): string =>
  escapeLine(heading.split(LINE_END).join(' ')).replace(/(?<=[ \t])#+$/, '\\$&')

/** Every line is a paragraph of its own, so that none joins the one before or the end of a list. */
function toMarkdown(text: string): string {
  const lines = text.split(LINE_END).filter((line) => line.trim() !== '')
  const marked = lines.map((line, index) => {
    if (!BULLET.test(line)) return `\n\n${escapeLine(line)}`
    const gap = BULLET.test(lines[index - 1] ?? '') ? '\n' : '\n\n'
    return `${gap}- ${escapeLine(line.replace(BULLET, ''))}`
  })
  return marked.join('').trim()
}

/** The synthesis as CommonMark: what looks like markup in people's words stays text; their lists stay lists. */
export function synthesisMarkdown(title: string, lede: string, parts: readonly DraftPart[]): string {
  const sections = parts
    .filter(({ text }) => text.trim() !== '')
    .map(({ heading, text }) => `## ${escapeHeading(heading)}\n\n${toMarkdown(text)}`)
  return `${[`# ${escapeHeading(title)}`, toMarkdown(lede), ...sections].filter((block) => block !== '').join('\n\n')}\n`
}
