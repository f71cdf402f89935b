interface Group {
  readonly digits: string
  readonly start: number
  readonly end: number
}

const DIGITS = /\d{1,20}/g
/** What may part the groups of one number. */
const GAP = /^[ \u00a0\u202f.\-/]$/
/** No national number has more. */
const MOST = 5

/** From each group of digits, it and those that follow it at the distance of one sign: `06 39`, `0470/12.34`. */
export function* readDigitGroups(text: string): Generator<readonly Group[]> {
  const groups = [...text.matchAll(DIGITS)].map(({ 0: digits, index }): Group => ({
    digits,
    start: index,
    end: index + digits.length,
  }))
  for (const [place, first] of groups.entries()) {
    // A number does not start in the middle of a word, a version or another number.
    if (/[\p{L}\p{N}+_]/u.test(text.charAt(first.start - 1))) continue
    const row = [first]
    while (row.length < MOST) {
      const next = groups[place + row.length]
      if (!next || !GAP.test(text.slice(row.at(-1)?.end, next.start))) break
      row.push(next)
    }
    yield row
  }
}
