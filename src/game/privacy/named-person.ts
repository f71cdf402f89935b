import type { Finding } from './finding'
import { matchAfter } from './match-after'
import { isRole } from './roles'

// Forms of address: French (Lexique des règles typographiques, Imprimerie nationale), and those of the neighbours.

/** Written in capitals only: in small letters they are other words. */
const SHORT = /(?<![\p{L}\p{N}.[’'-])(?:M\.|MM\.|Me|Pr\.?|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Dl\.?|Dhr\.)[ \u00a0\u202f]{1,2}/gu

const LONG = new RegExp(
  `(?<![\\p{L}\\p{N}.[’'-])(?:${[
    'madame|monsieur|mademoiselle|mesdames|messieurs|mme\\.?|mlle\\.?|mr\\.?|docteure?|doctoresse|maître|professeure?',
    'doamn(?:a|ei|ă)|domnul(?:ui)?|domnișoar(?:a|ei)|dl\\.|dna\\.?|d-na|d-l|d-nul|d-ra|dr\\.',
    'herrn?|hr\\.|frau|här|madamm|mevrouw|mevr\\.|meneer|de heer|dhr\\.',
    'κύριο[ςνυ]?|κυρίου|κύριε|κυρία[ςν]?|κ\\.|κα[ςν]?|κο[ςνυ]|κου|δρ\\.?',
  ].join('|')})[ \u00a0\u202f]{1,2}(?:(?:Dr|Me|Δρ)\\.? )?`,
  'giu',
)

/**
 * A name is a capital and at least one more letter: “Mme D.” and “M. X” already hide whose they are. Particles come
 * before; “le” and “la” do not, as what follows is then an office.
 */
const WORD = "\\p{Lu}[\\p{L}\\p{M}’']{1,24}(?:-\\p{Lu}[\\p{L}\\p{M}’']{1,24}){0,2}"
const PARTICLE = "(?:(?:de la|de|du|d[’']|von|van den|van der|van|ten|ter|el|al|ben|bin|da|dos|do|di|zu) ?)"
const NAME = new RegExp(
  `(?:\\p{Lu}\\. ?){0,2}${PARTICLE}{0,1}${WORD}(?:[ \u00a0](?:${PARTICLE}|den |der |de )?(?!\\p{Lu}{2,5}(?!\\p{L}))${WORD}){0,2}`,
  'uy',
)
/** Names in capitals are whole, whatever their length. */
const NAME_IN_CAPITALS = /\p{Lu}{2,24}(?:[ \-’']\p{Lu}{2,24}){0,2}(?!\p{L})/uy

/** Names that say that one is not given. */
const NOBODY = /^(?:[XYZ]{2,9}|un(?:e)?tel(?:le)?|machine?|truc|tout)(?!\p{L})/iu

export function* findNamedPersons(text: string): Generator<Finding> {
  for (const title of [SHORT, LONG])
    for (const name of [NAME, NAME_IN_CAPITALS])
      for (const { start, end, text: words } of matchAfter(text, title, name))
        if (!NOBODY.test(words) && !isRole(words)) yield { kind: 'named-person', start, end }
}
