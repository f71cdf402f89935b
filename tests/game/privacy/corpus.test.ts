import { describe, expect, it } from 'vitest'
import { PERSONAL_DATA_KINDS } from '../../../src/game/privacy/finding'
import { findPersonalData } from '../../../src/game/privacy/find-personal-data'
import { BELGIUM } from '../../support/privacy-corpus/be'
import { GREECE } from '../../support/privacy-corpus/el'
import { FRANCE } from '../../support/privacy-corpus/fr'
import { HURRIED } from '../../support/privacy-corpus/hurried'
import { LUXEMBOURG } from '../../support/privacy-corpus/lu'
import type { Sentence } from '../../support/privacy-corpus/read-corpus'
import { ROMANIA } from '../../support/privacy-corpus/ro'
import { precisionOf, recallOf, scoreOf, type Trial, tryOn } from '../../support/privacy-corpus/score'

const COUNTRIES: Readonly<Record<string, readonly Sentence[]>> = {
  France: FRANCE,
  Belgium: BELGIUM,
  Luxembourg: LUXEMBOURG,
  Romania: ROMANIA,
  Greece: GREECE,
  'In a hurry': HURRIED,
}

const trials = Object.entries(COUNTRIES).map(
  ([country, sentences]) => [country, sentences.map((one) => tryOn(one, findPersonalData))] as const,
)
const all = trials.flatMap(([, some]) => some)
const heldOut = all.filter(({ sentence }) => sentence.isHeldOut)

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8)
function line(name: string, some: readonly Trial[], kind?: string): string {
  const score = scoreOf(some, kind)
  const { found, wrong, missed } = score
  const counts = `${found} found, ${wrong} wrong, ${missed} missed`
  return `${name.padEnd(18)} precision ${percent(precisionOf(score))}  recall ${percent(recallOf(score))}  (${counts})`
}

describe('personal data in the notes of five countries', () => {
  it('has at least forty sentences of each sort in each country', () => {
    for (const sentences of Object.values(COUNTRIES)) {
      const marked = sentences.filter(({ marks }) => marks.length > 0).length
      expect(marked).toBeGreaterThanOrEqual(40)
      expect(sentences.length - marked).toBeGreaterThanOrEqual(40)
    }
  })

  it('is found, and little else', () => {
    const lines = [
      ...trials.map(([country, some]) => line(country, some)),
      ...PERSONAL_DATA_KINDS.map((kind) => line(kind, all, kind)),
      line('all', all),
      line('held out', heldOut),
    ]
    // What the rules are worth is read at each run.
    console.log(lines.join('\n'))
    expect(precisionOf(scoreOf(all))).toBeGreaterThanOrEqual(0.95)
    expect(recallOf(scoreOf(all))).toBeGreaterThanOrEqual(0.9)
  })

  it('is found as well in the sentences that were kept aside', () => {
    expect(precisionOf(scoreOf(heldOut))).toBeGreaterThanOrEqual(0.9)
    expect(recallOf(scoreOf(heldOut))).toBeGreaterThanOrEqual(0.85)
  })

  it.each(trials)('is found in each country: %s', (_, some) => {
    expect(precisionOf(scoreOf(some))).toBeGreaterThanOrEqual(0.85)
    expect(recallOf(scoreOf(some))).toBeGreaterThanOrEqual(0.85)
  })
})
