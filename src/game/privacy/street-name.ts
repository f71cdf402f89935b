/** How far the name of a street goes: read word by word, as no expression tells “rue des Lilas” from “rue avec elle”. */

interface StreetName {
  readonly end: number
  /** A number comes last, as in Belgium: “rue de la Loi 16”. */
  readonly hasNumber: boolean
  readonly hasCapital: boolean
}

const TOKEN =
  /[ \u00a0]{1,2}(?:(?<link>de la|de|du|des|la|le|les|aux|au|à|sur|sous|et)(?= )|(?<word>(?:[dl][’'])?\p{L}[\p{L}’'-]{0,24}\.?)|(?<number>\d{1,4}[a-zA-Z]?)(?![\p{L}\d]|[ .]\d\d[ .]\d\d))/uy
const SUFFIX = /(?:\/\d{1,3}|,? ?(?:bte|boîte|bus) \d{1,3})(?!\d)/uy
/** With its code, or after a comma in the order of the country. */
const TOWN =
  /,?[ \u00a0]{1,2}(?:[FBL]-? ?)?\d{4,5}[ \u00a0]\p{Lu}[\p{L}’'-]{1,30}(?:[ \u00a0](?:(?:le|la|les|sur|en|de|du) ){0,2}(?!Il |Elle |On |Tél|Mme |Madame |M\. )\p{Lu}[\p{L}’'-]{1,30}){0,3}/uy

/** Words that begin something else. */
const OTHER =
  /^(?:il|elle|on|ils|elles|tél\.?|tel\.?|gsm|mail|mme|m\.?|mr|mlle|madame|monsieur|née?|ou|avec|chez|pour|par|dans|qui|que|est|où|puis|mais|car|barrée?s?|bât\.?|bâtiment|apt|appt)$/iu
const MONTH = /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/iu

const matchAt = (expression: RegExp, text: string, index: number) => {
  expression.lastIndex = index
  return expression.exec(text)
}

/** The end of the town, or of the box, that may follow; the same place when nothing does. */
export function skipTown(text: string, index: number): number {
  const box = index + (matchAt(SUFFIX, text, index)?.[0].length ?? 0)
  return box + (matchAt(TOWN, text, box)?.[0].length ?? 0)
}

/** Reads at most nine words from `index`, the end of the word “rue”. Undefined when no name is there. */
export function readStreetName(text: string, index: number): StreetName | undefined {
  let at = index
  let name: StreetName | undefined
  let before = ''
  let isDate = false
  for (let count = 0; count < 9; count += 1) {
    const token = matchAt(TOKEN, text, at)
    if (!token?.groups) break
    const { link, word, number } = token.groups
    at += token[0].length
    if (link) {
      before = link
      continue
    }
    if (number) {
      // “rue du 8 mai 1945”, then “rue Haute 12”.
      if (before === 'du' || isDate) {
        isDate = before === 'du'
        if (!isDate && name) name = { ...name, end: at }
        before = ''
        continue
      }
      if (!name || before !== '') break
      return { ...name, end: at, hasNumber: true }
    }
    if (!word || OTHER.test(word)) break
    const bare = word.replace(/^[dl][’']/, '')
    const isCapital = /^\p{Lu}/u.test(bare)
    if (!isCapital && name && !(isDate && MONTH.test(bare))) break
    if (!isCapital && /^(?:à|sur|sous|et)$/.test(before)) break
    const end = word.endsWith('.') && bare.length > 3 ? at - 1 : at
    name = { end, hasNumber: false, hasCapital: isCapital || isDate || name?.hasCapital === true }
    if (end < at) break
    before = ''
  }
  return name
}
