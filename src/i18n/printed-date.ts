const PARTS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[]

/** A date as its source prints it, a year, a month or a day (`2016`, `2016-04`, `2016-04-27`), in words. */
export function printedDate(language: string, date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const precision = PARTS[date.split('-').length - 1]
  const words = new Intl.DateTimeFormat(language, { ...precision, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  )
  return language.startsWith('fr') ? words.replace(/^1 /, '1er ') : words
}
