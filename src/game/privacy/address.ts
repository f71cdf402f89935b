import { findAddressesElsewhere } from './address-elsewhere'
import type { Finding } from './finding'
import { readStreetName, skipTown } from './street-name'

// France: NF Z 10-011 (number, kind of way, name, code, town). Belgium and Luxembourg: guides of bpost and POST, where
// the number may come last.

/** What is always a street. */
const STREET =
  'rue|avenue|av\\.|boulevard|boul\\.|bd\\.?|bld|impasse|ruelle|chaussée|faubourg|allée|chemin|sentier|quai|lotissement|drève|esplanade'
/** What may be something else: “2 places en crèche”, “3 cours de cuisine”. */
const OTHER = 'place|pl\\.|cours|passage|route|rte|cité|villa|résidence|square|clos|montée|hameau|rond-point|quartier'
const NUMBER = '(?<![\\p{L}\\p{N}/.,°-]|n° )\\d{1,4}(?: ?(?:bis|ter|quater|[a-d])(?!\\p{L}))?,?[ \u00a0]{1,2}'

const NUMBER_FIRST = new RegExp(
  `${NUMBER}(?:(?<street>${STREET}|r\\.)|(?<other>${OTHER})|(?<named>grand[-’' ](?:rue|place)))(?![\\p{L}-])`,
  'giu',
)
const NUMBER_LAST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<street>${STREET})|(?<other>${OTHER})|(?<named>grand-(?:rue|place)))(?![\\p{L}-])`,
  'giu',
)
const HOUSE = /[ \u00a0]\d{1,4}[a-z]?(?![\p{L}\d])/uy

/** Where someone lives: then a street says it without a number. */
const LIVES =
  /(?:habit|log[ée]|domicili|résid|demeur|vit |vivent |adresse|héberg|(?:em|dé)ménag)[^.;:!?\n]{0,12}:?[ \u00a0][^.;:!?\n\d]{0,12}$/iu
/** A town by its code and country: “L-1234 Luxembourg”. */
const TOWN = /(?<![\p{L}\p{N}-])[BFL]-\d{4,5} \p{Lu}[\p{L}’'-]{1,30}/gu

function* findNumberFirst(text: string): Generator<Finding> {
  for (const found of text.matchAll(NUMBER_FIRST)) {
    const { other, named } = found.groups ?? {}
    const after = found.index + found[0].length
    const name = readStreetName(text, after)
    const end = skipTown(text, name?.end ?? after)
    const hasTown = end > (name?.end ?? after)
    const isAcronym = /^ (?:d\p{L}{0,2} )?\p{Lu}{2,5}(?!\p{L})/u.test(text.slice(after, after + 12))
    const isNamed = name && (!other || (name.hasCapital && !isAcronym))
    if (named !== undefined || isNamed || (name && hasTown)) yield { kind: 'address', start: found.index, end }
  }
}

function* findNumberLast(text: string): Generator<Finding> {
  for (const { 0: kind, index, groups } of text.matchAll(NUMBER_LAST)) {
    const after = index + kind.length
    const name = readStreetName(text, after)
    const isSure = !groups?.['other'] || /^\p{Lu}/u.test(kind)
    HOUSE.lastIndex = after
    const house = groups?.['named'] ? HOUSE.exec(text) : null
    const street = house ? after + house[0].length : (name?.end ?? after)
    const end = skipTown(text, street)
    const hasNumber = house !== null || (name?.hasNumber === true && name.hasCapital && isSure)
    const isLivedIn = name?.hasCapital === true && LIVES.test(text.slice(Math.max(0, index - 40), index))
    if (hasNumber || (name && end > street) || isLivedIn) yield { kind: 'address', start: index, end }
  }
}

export function* findAddresses(text: string): Generator<Finding> {
  yield* findNumberFirst(text)
  yield* findNumberLast(text)
  yield* findAddressesElsewhere(text)
  for (const { 0: town, index } of text.matchAll(TOWN))
    yield { kind: 'address', start: index, end: index + town.length }
}
