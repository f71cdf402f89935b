import { type Finding, PERSONAL_DATA_KINDS } from './finding'

const lengthOf = ({ start, end }: Finding) => end - start
const rankOf = ({ kind }: Finding) => PERSONAL_DATA_KINDS.indexOf(kind)

/** The longest says most: an address holds the name of its street, a national number what looks like a telephone's. */
const isBetter = (one: Finding, other: Finding): boolean =>
  lengthOf(one) > lengthOf(other) || (lengthOf(one) === lengthOf(other) && rankOf(one) < rankOf(other))

/** In the order of the text, none over another. */
export function keepMostSpecific(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = []
  for (const finding of [...findings].sort((one, other) => one.start - other.start || other.end - one.end)) {
    let last = kept.at(-1)
    while (last && last.end > finding.start && isBetter(finding, last)) {
      kept.pop()
      last = kept.at(-1)
    }
    if (!last || last.end <= finding.start) kept.push(finding)
  }
  return kept
}
