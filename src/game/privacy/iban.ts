import { modulo97 } from './check-digits'

/** How long an account's number is, by country (ISO 13616, the IBAN registry). */
const LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  DE: 22,
  ES: 24,
  FR: 27,
  GR: 27,
  IT: 27,
  LU: 20,
  MC: 27,
  NL: 18,
  PT: 25,
  RO: 24,
}

const LOOKS = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]){12,24}/gu

/** Numbers of accounts whose key holds: the first four signs at the end, letters from 10 on, 1 by 97. */
export function* findIbans(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const { 0: found, index } of text.matchAll(LOOKS)) {
    const length = LENGTHS[found.slice(0, 2)]
    const signs = [...found.matchAll(/[A-Z0-9]/g)]
    const last = length ? signs[length - 1] : undefined
    if (!length || !last) continue
    const number = signs
      .slice(0, length)
      .map(([sign]) => sign)
      .join('')
    const digits = [...(number.slice(4) + number.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('')
    if (modulo97(digits) === 1) yield { start: index, end: index + last.index + 1 }
  }
}
