import { isLuhn, isVerhoeff, modulo97, weigh } from './check-digits'
import type { Finding } from './finding'

interface Form {
  readonly looks: RegExp
  /** Its digits alone, letters of Corsica kept; and as it was written. */
  readonly holds: (number: string, written: string) => boolean
}

const isParted = (written: string) => /\D/.test(written.replace(/[AB]/i, ''))

/** A month and a day that may be: two digits each. */
const isDay = (month: string, day: string): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31

/**
 * France, NIR: sex, year, month, department, town, order, then a key that people leave out. Insee, decree 82-103; the
 * key is 97 less the rest by 97, with 19 and 18 for 2A and 2B. Months over 12 are for those whose birth is not known.
 */
function isNir(number: string, written: string): boolean {
  const month = Number(number.slice(3, 5))
  const department = number.slice(5, 7)
  if (month === 0 || (month > 12 && month < 20) || (month > 42 && month < 50)) return false
  if (department === '00' || department === '96') return false
  const body = number.slice(0, 13).replace(/2A/i, '19').replace(/2B/i, '18')
  return isParted(written) || (number.length === 15 && 97 - modulo97(body) === Number(number.slice(13)))
}

/** Belgium, national register (royal decree of 3 April 1984, article 2): a 2 comes first for those born since 2000. */
function isNationalRegister(number: string, written: string): boolean {
  const body = number.slice(0, 9)
  const key = Number(number.slice(9))
  if (/^\d\d\.\d\d\.\d\d-\d{3}[.-]\d\d$/.test(written)) return true
  // 20 or 40 more for a number “bis”.
  const month = Number(number.slice(2, 4)) % 20
  return month <= 12 && [body, `2${body}`].some((one) => 97 - modulo97(one) === key)
}

/** Luxembourg, matricule (grand-ducal regulation of 28 November 2013): a key of Luhn, then one of Verhoeff. */
const isMatricule = (number: string): boolean =>
  isDay(number.slice(4, 6), number.slice(6, 8)) &&
  isLuhn(number.slice(0, 12)) &&
  isVerhoeff(number.slice(0, 11) + number.slice(12))

/** Romania, CNP (law 105/1996, now emergency ordinance 97/2005): the key is weighed by 279146358279, by 11. */
function isCnp(number: string): boolean {
  const rest = weigh(number, '279146358279') % 11
  return isDay(number.slice(3, 5), number.slice(5, 7)) && Number(number.slice(12)) === (rest === 10 ? 1 : rest)
}

/** Greece, AMKA (law 3655/2008, article 153): day, month and year of birth, then five digits by Luhn. */
const isAmka = (number: string): boolean => isDay(number.slice(2, 4), number.slice(0, 2)) && isLuhn(number)

const FORMS: readonly Form[] = [
  {
    looks:
      /(?<![\p{L}\p{N}])[1-478][ .\-\u00a0\u202f]?\d{2}[ .\-\u00a0\u202f]?\d{2}[ .\-\u00a0\u202f]?(?:\d{2}|2[AaBb])[ .\-\u00a0\u202f]?\d{3}[ .\-\u00a0\u202f]?\d{3}(?:[ .\-\u00a0\u202f]?\d{2})?(?!\d)/gu,
    holds: isNir,
  },
  { looks: /(?<![\p{L}\p{N}])\d{2}[. ]?\d{2}[. ]?\d{2}[ .-]?\d{3}[ .-]?\d{2}(?!\d)/gu, holds: isNationalRegister },
  {
    looks: /(?<![\p{L}\p{N}])(?:18|19|20)\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{3}[ .-]?\d{2}(?!\d)/gu,
    holds: isMatricule,
  },
  { looks: /(?<![\p{L}\p{N}])[1-9](?:[ .-]?\d){12}(?!\d)/gu, holds: isCnp },
  { looks: /(?<![\p{L}\p{N}])\d{6}[ .-]?\d{5}(?!\d)/gu, holds: isAmka },
]

/** After these words a number needs no key: people mistype, and the Greek AFM (nine digits) proves too little by its own. */
const ANNOUNCED =
  /(?<![\p{L}[])(?:ss|sécu|sécurité sociale|nir|niss|insz|nrn|ssin|registre national|numéro national|rijksregister(?:nummer)?|matricule|cns|cnp|numeric personal|sozialversicherungsnummer|carte vitale|amka|afm|αμκα|α\.μ\.κ\.α\.?|αφμ|α\.φ\.μ\.?)(?![\p{L}\]])[^\d\n[\]]{0,16}(?<number>\d(?:[ .\-\u00a0\u202f]?[\dABab]){8,14})(?![\p{L}\d])/giu

export function* findNationalNumbers(text: string): Generator<Finding> {
  for (const { looks, holds } of FORMS) {
    for (const { 0: written, index } of text.matchAll(looks))
      if (holds(written.replace(/[^\dAB]/gi, ''), written))
        yield { kind: 'national-number', start: index, end: index + written.length }
  }
  for (const found of text.matchAll(ANNOUNCED)) {
    const end = found.index + found[0].length
    yield { kind: 'national-number', start: end - (found.groups?.['number'] ?? '').length, end }
  }
}
