import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../src/i18n/create-translator'
import { FRENCH } from '../../src/i18n/french'
import { describeIssue } from '../../src/i18n/describe-issue'
import { formatClock } from '../../src/i18n/format-clock'
import { isoDay } from '../../src/i18n/iso-day'
import { pseudo } from '../../src/i18n/pseudo'
import { sessionTitle } from '../../src/i18n/session-title'

const { t } = createTranslator({ texts: FRENCH })

describe('words for what comes from the code', () => {
  it('a fault says its file, its place and what is wrong, in French', () => {
    const fault = { file: 'fr/cards.json', path: 'cards[3].questions', code: 'too-few', values: { count: 1 } } as const
    expect(describeIssue(t, fault)).toBe('fr/cards.json, cards[3].questions: il faut au moins une question')
  })

  it('a fault of the whole file has no place', () => {
    expect(describeIssue(t, { file: 'partie.json', path: '', code: 'newer-format' })).toBe(
      'partie.json: ce fichier vient d’une version plus récente de Réflex’tics',
    )
  })

  it('a field without words of its own gets the general ones', () => {
    const fault = { file: 'a.json', path: 'cards[0].keywords', code: 'too-few', values: { count: 1 } } as const
    expect(describeIssue(t, fault)).toContain('il faut au moins un élément')
  })

  it('zero is singular in French', () => {
    expect(t('common:players.count', { count: 0 })).toBe('0 joueuse')
    expect(t('common:players.count', { count: 2 })).toBe('2 joueuses')
    expect(t('common:players.count', { count: 1_000_000 })).toBe('1000000 joueuses')
  })

  it('the pseudo-language dresses every text, so that a plain one stands out', () => {
    const dressed = createTranslator({ texts: FRENCH, dress: pseudo })
    expect(dressed.t('common:nav.cards.label')).toBe('⟦Càrtêš ~~⟧')
  })

  it('a session without a title is named after its day', () => {
    const createdAt = new Date(2026, 4, 12, 9).getTime()
    expect(sessionTitle(t, 'fr', { title: '', kind: 'group', createdAt })).toBe('Partie du 12 mai 2026')
    expect(sessionTitle(t, 'fr', { title: '', kind: 'rehearsal', createdAt })).toBe('Répétition du 12 mai 2026')
    expect(sessionTitle(t, 'fr', { title: 'Équipe du jeudi', kind: 'group', createdAt })).toBe('Équipe du jeudi')
  })

  it('a duration reads in minutes and seconds', () => {
    expect(formatClock(0)).toBe('0:00')
    expect(formatClock(65_999)).toBe('1:05')
    expect(formatClock(3_600_000)).toBe('60:00')
  })

  it('a day is that of the place', () => {
    expect(isoDay(new Date(2026, 0, 5, 23, 30).getTime())).toBe('2026-01-05')
  })
})
