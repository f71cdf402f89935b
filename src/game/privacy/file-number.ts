import type { Finding } from './finding'
import { findIbans } from './iban'
import { matchAfter } from './match-after'

// No register of them: the words come from the letters of CAF, CPAM, MDPH, France Travail, CPAS, ADEM, DGASPC, EFKA.

/** Of whom it may be, in French: what has a number in a social worker's day. */
const FILE =
  "(?:dossiers?|alloc(?:ataire)?|bénéficiaire|usag(?:er|ère)|identifiant|référence|réf\\.?|matricule|étrang(?:er|ère)|récépissé|titre de séjour|passeport|carte d[’']identité|demande|fiscal|adhérente?|patiente?|requête)"
const NUMBER_SIGN = '(?:n°|nº|n[or]\\.?|num(?:éro)?|#|:)'
const MORE = "(?:[ \u00a0]\\p{L}[\\p{L}’'.-]{0,14}){0,3}"

/** What says in so many words that a number comes. */
const SIGNED: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}[])${FILE}${MORE}[ \u00a0]?${NUMBER_SIGN}[ \u00a0:]{0,3}`, 'giu'),
  new RegExp(
    `(?<![\\p{L}[])(?:n°|nº|num(?:éro)?|no)[ \u00a0](?:de |d[’']|du |la |le )?${FILE}${MORE}[ \u00a0]?:?[ \u00a0]?`,
    'giu',
  ),
  // Dutch and German.
  /(?<![\p{L}[])(?:dossiernummer|dossiernr\.?|aktenzeichen|aktennummer|geschäftszeichen|kundennummer|az\.)[ \u00a0:]{0,3}/giu,
  // Romanian.
  /(?<![\p{L}[])(?:(?:dosar|cerere|înreg)\p{L}{0,10}\.?(?: de \p{L}{1,14})? (?:nr\.?|numărul)|nr\.? (?:de )?(?:dosar|cerere|înreg)\p{L}{0,10}\.?|număr(?:ul)? de \p{L}{5,14}|(?:ci )?seria)[ \u00a0:]{0,3}/giu,
  // Greek.
  /(?<![\p{L}[])(?:(?:αρ\.|αριθμός) ?(?:φακέλου|πρωτ\.|πρωτοκόλλου|αίτησης|ταυτότητας)|φάκελος αρ\.|αδτ|α\.δ\.τ\.)[ \u00a0:]{0,3}/giu,
]
const VALUE =
  /(?:\d{1,3} [A-Z]{1,3} \d{1,6}\/\d{2,4}|[A-ZΑ-Ω]{2} (?:nr\. )?\d{5,7}|(?:\p{Lu}{1,6}[/.\- ]?)?\d[\dA-Z]{0,15}(?:[/.-][\dA-Z]{1,10}){0,4}(?: ?[A-Z](?![\p{L}’']))?)/uy

/** Without a word for “number”: five digits at least, as years and pages have fewer. */
const BARE = [new RegExp(`(?<![\\p{L}[])(?:${FILE}|dosar\\p{L}{0,4})${MORE}[ \u00a0]`, 'giu')]

const countDigits = (text: string) => text.replace(/\D/g, '').length

export function* findFileNumbers(text: string): Generator<Finding> {
  for (const place of findIbans(text)) yield { kind: 'file-number', ...place }
  for (const [keywords, fewest] of [[SIGNED, 3] as const, [BARE, 5] as const])
    for (const keyword of keywords)
      for (const { start, end, text: value } of matchAfter(text, keyword, VALUE))
        if (countDigits(value) >= fewest) yield { kind: 'file-number', start, end }
}
