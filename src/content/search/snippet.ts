import { marksIn } from './marked-text'

/** How much of a text is shown, in characters, and how much of it comes before the first word that matches. */
const LENGTH = 200
const BEFORE = 60

interface Window {
  readonly passage: string
  readonly start: number
  readonly end: number
  /** How many different terms it holds. */
  readonly found: number
}

/** The stretch of a passage that holds most terms; its beginning when none is there. */
function bestWindow(passage: string, terms: ReadonlySet<string>): Window {
  const marks = marksIn(passage, terms)
  let best = { passage, start: 0, end: LENGTH, found: 0 }
  for (const { start } of marks) {
    const from = passage.length <= LENGTH || start < BEFORE ? 0 : start - BEFORE
    const within = marks.filter((mark) => mark.start >= from && mark.end <= from + LENGTH)
    const found = new Set(within.map(({ term }) => term)).size
    if (found > best.found) best = { passage, start: from, end: from + LENGTH, found }
  }
  return best
}

/** What is around a cut is taken off up to the next whole word. */
function cutAtWords({ passage, start, end }: Window): string {
  const from = start === 0 ? 0 : passage.indexOf(' ', start) + 1
  const head = from === 0 ? '' : '…'
  if (end >= passage.length) return head + passage.slice(from)
  const last = passage.lastIndexOf(' ', end)
  const to = last > from ? last : end
  return `${head}${passage.slice(from, to).replace(/[\s,;:.–-]+$/, '')}…`
}

/** The few lines of a text where most of `terms` stand, of one passage, cut between words. */
export function snippet(passages: readonly string[], terms: ReadonlySet<string>): string {
  let best: Window | undefined
  for (const passage of passages) {
    const window = bestWindow(passage, terms)
    if (!best || window.found > best.found) best = window
    if (best.found >= terms.size && best.found > 0) break
  }
  return best ? cutAtWords(best) : ''
}
