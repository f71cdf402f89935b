/** The arithmetic by which a number shows that it was not written by chance. */

const digitsOf = (number: string): number[] => [...number].map(Number)

/** The check of Luhn (ISO/IEC 7812-1, annex B), the last digit included. */
export const isLuhn = (number: string): boolean =>
  digitsOf(number)
    .reverse()
    .map((digit, place) => (place % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2))
    .reduce((sum, digit) => sum + digit, 0) %
    10 ===
  0

/** Verhoeff's tables come from the group of the pentagon: these are its two operations. */
const turn = (one: number, other: number): number =>
  one < 5
    ? other < 5
      ? (one + other) % 5
      : 5 + ((one + other) % 5)
    : other < 5
      ? 5 + ((one - other) % 5)
      : (one - other + 5) % 5
const SHUFFLED = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

/** The check of Verhoeff (1969), the last digit included. */
export const isVerhoeff = (number: string): boolean =>
  digitsOf(number)
    .reverse()
    .reduce((sum, digit, place) => {
      let moved = digit
      for (let times = place % 8; times > 0; times -= 1) moved = SHUFFLED[moved] ?? 0
      return turn(sum, moved)
    }, 0) === 0

/** What is left of a long number divided by 97, digit by digit: it may be too long for a number. */
export const modulo97 = (number: string): number =>
  digitsOf(number).reduce((rest, digit) => (rest * 10 + digit) % 97, 0)

/** The digits times `weights`, added. */
export const weigh = (number: string, weights: string): number =>
  digitsOf(weights).reduce((sum, weight, place) => sum + weight * Number(number[place] ?? 0), 0)
