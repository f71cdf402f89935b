import type { Finding } from '../../../src/game/privacy/finding'
import type { Mark, Sentence } from './read-corpus'

export interface Score {
  readonly found: number
  readonly wrong: number
  readonly missed: number
}

const shared = (one: Finding, other: Mark) => Math.min(one.end, other.end) - Math.max(one.start, other.start)

/** Of one kind, and over at least half of the longer of the two: what would be replaced is what had to be. */
const isSame = (finding: Finding, mark: Mark): boolean =>
  finding.kind === mark.kind &&
  shared(finding, mark) * 2 >= Math.max(finding.end - finding.start, mark.end - mark.start)

export interface Trial {
  readonly sentence: Sentence
  readonly right: readonly Mark[]
  readonly missed: readonly Mark[]
  readonly wrong: readonly Finding[]
}

export function tryOn(sentence: Sentence, find: (text: string) => readonly Finding[]): Trial {
  const findings = find(sentence.text)
  const isMet = (mark: Mark) => findings.some((finding) => isSame(finding, mark))
  return {
    sentence,
    right: sentence.marks.filter(isMet),
    missed: sentence.marks.filter((mark) => !isMet(mark)),
    wrong: findings.filter((finding) => !sentence.marks.some((mark) => isSame(finding, mark))),
  }
}

/** Of these trials, or of one kind in them. */
export function scoreOf(trials: readonly Trial[], kind?: string): Score {
  const count = (key: 'right' | 'missed' | 'wrong') =>
    trials.reduce((sum, trial) => sum + trial[key].filter((one) => !kind || one.kind === kind).length, 0)
  return { found: count('right'), wrong: count('wrong'), missed: count('missed') }
}

export const precisionOf = ({ found, wrong }: Score): number => (found + wrong === 0 ? 1 : found / (found + wrong))
export const recallOf = ({ found, missed }: Score): number => (found + missed === 0 ? 1 : found / (found + missed))
