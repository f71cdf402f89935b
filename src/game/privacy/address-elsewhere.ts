import type { Finding } from './finding'
import { matchAfter } from './match-after'

/** German, Luxembourgish and Dutch: the kind of street ends its name, and the number follows. */
const JOINED =
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,24}?(?:straße|strasse|strooss|gasse|weg|platz|allee|laan|straat|plein|steenweg|dreef) \d{1,4}[a-z]?(?![\p{L}\d])(?:, (?:[BL]-)?\d{4,5} \p{Lu}[\p{L}’-]{1,30})?/gu

/** Romania (SR 13536, address formats of Poșta Română): “Str. Lipscani nr. 5, bl. A3, sc. B, ap. 14, Cluj-Napoca”. */
const ROMANIAN =
  /(?<![\p{L}\p{N}])(?:str\.|strada|bd\.|b-dul|bulevardul|calea|aleea|șos\.|șoseaua|piața|splaiul|intrarea|drumul)(?= )/giu
const ROMANIAN_REST =
  /(?: (?:\p{Lu}[\p{L}.-]{0,24}|\d{1,2} \p{Lu}\p{L}{1,24})){1,4},? (?:nr\.? ?)?\d{1,4}[A-Z]?(?![\p{L}\d])(?:, (?:bl|sc|ap|et|sect|sector)\.? ?[A-Z0-9]{1,4}(?![\p{L}\d])){0,6}(?:, (?:\d{6} )?\p{Lu}[\p{L}-]{2,30})?/uy

/** Greece (address formats of ELTA): “Οδός Ερμού 10, 105 63 Αθήνα”; without the word for street, with the code. */
const GREEK = /(?<![\p{L}\p{N}])(?:οδό[ςν]?|οδού|λεωφόρο[ςυν]?|λεωφ\.|λ\.|πλατεία[ς]?|πλ\.)(?= )/giu
const GREEK_REST =
  /(?: \p{Lu}[\p{L}.]{1,24}){1,4} \d{1,3}(?![\p{L}\d])(?:,? \d{3} ?\d{2})?(?:,? (?!\p{Lu}{2,9})\p{Lu}\p{L}{2,24})?/uy
const GREEK_WITH_CODE =
  /(?<![\p{L}\p{N}])\p{Script=Greek}[\p{Script=Greek}.]{2,24}(?: \p{Script=Greek}{3,24}){0,2} \d{1,3},? \d{3} ?\d{2} \p{Lu}\p{L}{2,24}/gu

/** Without either, where someone is said to live. */
const LIVES = /(?<!\p{L})(?:μένει|μένω|κατοικεί|διεύθυνση:?)(?: στ[ηο]ν?)?(?= )/giu
const NUMBERED = /(?: \p{Lu}[\p{L}.]{1,24}){1,3} \d{1,3}(?![\p{L}\d])(?:, \p{Lu}\p{L}{2,24})?/uy

/** From their first capital: small words before it are the sentence's. */
const CAPITAL = /\p{Lu}/u

export function* findAddressesElsewhere(text: string): Generator<Finding> {
  for (const { 0: found, index } of text.matchAll(JOINED))
    yield { kind: 'address', start: index, end: index + found.length }
  for (const { 0: found, index } of text.matchAll(GREEK_WITH_CODE)) {
    const start = index + found.search(CAPITAL)
    yield { kind: 'address', start, end: index + found.length }
  }
  for (const { start, end } of matchAfter(text, LIVES, NUMBERED)) yield { kind: 'address', start: start + 1, end }
  for (const [keyword, rest] of [[ROMANIAN, ROMANIAN_REST] as const, [GREEK, GREEK_REST] as const])
    for (const { keywordStart: start, end } of matchAfter(text, keyword, rest)) yield { kind: 'address', start, end }
}
