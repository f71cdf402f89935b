// A light stemmer of French, in the manner of Savoy’s (Light stemming approaches for the French language, 2006): it takes
// off what number and gender add, and a few endings of verbs and of the names of actions, and no more. A full stemmer
// (Snowball) works on accents, which those who search often leave out, and makes one of “information” and “informatique”.

interface Rule {
  readonly from: RegExp
  readonly to: string
}

/** Number, then gender; what is left of a word is never shorter than three letters. */
const INFLECTIONS: readonly Rule[] = [
  { from: /eaux$/, to: 'eau' },
  { from: /(?<=..)aux$/, to: 'al' },
  { from: /(?<=..)[sx]$/, to: '' },
  { from: /(?<=...)e$/, to: '' },
]

/** The first that fits is the only one; the look behind keeps what is left long enough to mean something. */
const ENDINGS: readonly Rule[] = [
  { from: /(?<=...)tric$/, to: 'teu' },
  { from: /(?<=...)eu[rs]$/, to: 'eu' },
  { from: /(?<=...)iv$/, to: 'if' },
  { from: /(?<=....)isation$/, to: 'is' },
  { from: /(?<=.{6})ation$/, to: '' },
  { from: /(?<=....)e[rz]$/, to: '' },
]

/** People double a letter, or forget to: mail and maill, adresse and addresse, données and donées are the same. */
const undouble = (word: string): string => word.replace(/(\p{Letter})\1+/gu, '$1')

/** What the forms of a folded word have in common: mots and mot, personnelles and personnel, éducatrice and éducateur. */
export function stem(folded: string): string {
  if (folded.length < 4 || /\p{Number}/u.test(folded)) return folded
  const inflected = INFLECTIONS.reduce((word, { from, to }) => word.replace(from, to), undouble(folded))
  const ending = ENDINGS.find(({ from }) => from.test(inflected))
  return ending ? inflected.replace(ending.from, ending.to) : inflected
}

/**
 * The terms that stand for a folded word in the index: its stem, and the word itself where the stem does not begin it or is
 * much shorter, so that it is found while it is still being typed (“médiatric”, “utilisat”).
 */
export function stems(folded: string): readonly string[] {
  const short = stem(folded)
  const whole = undouble(folded)
  return whole.startsWith(short) && whole.length - short.length <= 2 ? [short] : [short, whole]
}
