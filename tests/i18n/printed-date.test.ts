import { describe, expect, it } from 'vitest'
import { printedDate } from '../../src/i18n/printed-date'

describe('a date as its source prints it', () => {
  it.each([
    ['2016', '2016'],
    ['2018-09', 'septembre 2018'],
    ['2016-04-27', '27 avril 2016'],
    ['2019-05-01', '1er mai 2019'],
    ['2019-05-11', '11 mai 2019'],
  ])('%s is “%s” in French', (date, words) => expect(printedDate('fr', date)).toBe(words))
})
