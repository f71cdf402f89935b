import type { Finding } from './finding'
import { readDigitGroups } from './digit-groups'

interface Plan {
  /** The first digits. */
  readonly starts: RegExp
  /** How people group the digits. */
  readonly groups: readonly string[]
}

/**
 * National forms. France: Arcep, decision 2022-1583 (08 is for services). Belgium: IBPT, royal decree of 27 April 2007
 * (0800 and 0900 likewise). Luxembourg: ILR, 6x1 for mobiles. Romania: ANCOM, decision 375/2013. Greece: EETT, decision
 * 1075/28 (69 mobiles, 2 fixed).
 */
const PLANS: readonly Plan[] = [
  { starts: /^0[1-79]/, groups: ['10', '2 2 2 2 2', '4 2 2 2', '4 3 3', '4 6', '2 8', '3 3 4', '3 7', '3 3 2 2'] },
  { starts: /^0(?!800|900)[1-9]/, groups: ['2 3 2 2', '3 2 2 2', '2 7', '3 6'] },
  { starts: /^6[2-9]1/, groups: ['3 3 3'] },
  { starts: /^(?:69|2[1-8])/, groups: ['10', '3 3 4', '3 7', '4 3 3', '4 6', '3 3 2 2'] },
]

/** E.164: a country and at most 15 digits in all; how many follow the countries we know. */
const ABROAD =
  /(?<![\p{L}\p{N}+])\(?(?:\+|00)[1-9]\d{0,2}\)?(?:[ \u00a0\u202f.]?\(0\))?(?:[ \u00a0\u202f.\-/]{0,2}\d){5,13}/gu
const LONGEST: readonly (readonly [string, number])[] = [
  ['33', 11],
  ['352', 12],
  ['32', 11],
  ['40', 11],
  ['30', 12],
]

/** As it is written on cards for abroad, the country left out: `(0)6 39 98 12 34`. */
const WITH_ZERO_APART = /(?<![\p{L}\p{N}+])\(0\) ?[1-9](?:[ \u00a0\u202f.-]?\d{2}){4}(?!\d)/gu

/** After these words, any digits that are no date are a telephone's; a Luxembourg number may have six. */
const ANNOUNCED =
  /(?<![\p{L}[])(?:t[ée]l(?:[.:]|[ée]phone)?|portable|mobil[e]?|gsm|fixe|joignable|joindre|(?:r?appele[rz])|handy|telefon|τηλ(?:[.:]|έφωνο)?|κιν(?:\.|ητό)|sună|whatsapp|sms)(?![\p{L}\]])[^\d\n[\]+]{0,24}(?<number>\d(?:[ \u00a0\u202f.\-/]?\d){5,11})(?!\d)/giu
const DATE =
  /^(?:[0-3]?\d[ .\-/][01]?\d[ .\-/](?:19|20)\d{2}(?!\d)|[0-3]?\d[./][01]?\d[./]\d{2}(?![\d./])|[0-3]?\d[ -][01]?\d[ -]\d{2}$|\d{4}[.\-/]\d{2}[.\-/]\d{2})/
/** Numbers one may call for free, or dearly: services. 116 is for those of all of Europe (decision 2007/116/EC). */
const OF_A_SERVICE = /^(?:0?8[0-2]0|08|0900|116)/

const digitsOf = (text: string) => text.replace(/\D/g, '')

/** Where a number with its country ends: what follows may be another number. */
function endAbroad(found: string): number {
  const digits = digitsOf(found.replace('(0)', '')).replace(/^00/, '')
  const longest = LONGEST.find(([country]) => digits.startsWith(country))?.[1] ?? 15
  let left = longest + (/^\(?00/.test(found) ? 2 : 0) + (found.includes('(0)') ? 1 : 0)
  let end = 0
  while (end < found.length && left > 0) {
    if (/\d/.test(found.charAt(end))) left -= 1
    end += 1
  }
  return end
}

export function* findPhones(text: string): Generator<Finding> {
  for (const found of text.matchAll(ABROAD))
    yield { kind: 'phone', start: found.index, end: found.index + endAbroad(found[0]) }
  for (const { 0: found, index } of text.matchAll(WITH_ZERO_APART))
    yield { kind: 'phone', start: index, end: index + found.length }
  for (const groups of readDigitGroups(text)) {
    const first = groups[0]
    for (let count = groups.length; first && count > 0; count -= 1) {
      const some = groups.slice(0, count)
      const shape = some.map(({ digits }) => digits.length).join(' ')
      const all = some.map(({ digits }) => digits).join('')
      if (!PLANS.some((plan) => plan.starts.test(all) && plan.groups.includes(shape))) continue
      yield { kind: 'phone', start: first.start, end: some.at(-1)?.end ?? first.end }
      break
    }
  }
  for (const found of text.matchAll(ANNOUNCED)) {
    const number = found.groups?.['number'] ?? ''
    const end = found.index + found[0].length
    if (!DATE.test(number) && !OF_A_SERVICE.test(digitsOf(number)))
      yield { kind: 'phone', start: end - number.length, end }
  }
}
