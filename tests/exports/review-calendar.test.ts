import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/domain/session'
import { dueLeads } from '../../src/exports/due-leads'
import { reviewCalendar } from '../../src/exports/review-calendar'
import { aFullGame } from '../support/a-full-game'
import { WORDS } from '../support/file-words'
import { START } from '../support/test-context'

const write = (session: Session) => reviewCalendar(session, START, WORDS.calendar)
const events = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

const anyLead = fc.record({
  text: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(fc.constantFrom(',', ';', '\\', '\n', ':', 'é', '👩🏽‍💻', 'END:VEVENT', '\nBEGIN:X'), { maxLength: 40 })
      .map((all) => all.join('')),
  ),
  day: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
})

describe('the review dates as a calendar', () => {
  it('has a whole day with an alarm in the morning for each lead that has a date', () => {
    const game = aFullGame()
    const [first, second] = events(write(game.session))
    expect([first?.summary, first?.startDate.toString(), first?.startDate.isDate]).toStrictEqual([
      'À revoir\u00a0: Se former',
      '2026-12-24',
      true,
    ])
    expect(second?.summary).toBe('À revoir\u00a0: Écrire une charte')
    expect(second?.description.split('\n')).toStrictEqual([
      'Niveau\u00a0: Équipe',
      'Marge de manœuvre\u00a0: À faire remonter',
      'Rôle\u00a0: référente numérique',
      'Carte\u00a0: Carte donnees-01',
    ])
    const [alarm, ...more] = second?.component.getAllSubcomponents('valarm') ?? []
    expect(more).toStrictEqual([])
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
    const trigger = alarm?.getFirstProperty('trigger')
    expect([trigger?.getFirstValue()?.toString(), trigger?.getFirstParameter('related')]).toStrictEqual([
      'PT9H',
      'START',
    ])
  })

  it('has the same ids and a higher revision later on, so that a second import changes and doubles nothing', () => {
    const game = aFullGame()
    const before = events(write(game.session))
    game.play({ type: 'detail-lead', leadId: game.lead('Se former').id, detail: { reviewOn: '2027-01-31' } })
    const after = events(write(game.session))
    expect(after.map(({ uid }) => uid)).toStrictEqual(before.map(({ uid }) => uid))
    expect(new Set(after.map(({ uid }) => uid)).size).toBe(2)
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? Infinity)
    expect(after[0]?.startDate.toString()).toBe('2027-01-31')
  })

  it('reminds of nothing that is done, dropped or left out of the synthesis', () => {
    const game = aFullGame()
    game.play({ type: 'follow-lead', leadId: game.lead('Se former').id, state: 'done' })
    expect(events(write(game.session)).map(({ summary }) => summary)).toStrictEqual([
      'À revoir\u00a0: Écrire une charte',
    ])
    const parts = [{ id: 'leads-team', heading: 'Équipe', text: '- Écrire une charte' }]
    game.play({ type: 'start-synthesis', parts }, { type: 'include-part', partId: 'leads-team', included: false })
    expect(events(write(game.session))).toStrictEqual([])
  })

  it('is read whole by another library, whatever was played, its lines no longer than 75 bytes', () => {
    fc.assert(
      fc.property(fc.array(anyLead, { minLength: 1, maxLength: 8 }), (leads) => {
        const game = aFullGame(leads.map(({ text }, index) => `${index} ${text}`))
        game.round.leads.forEach(({ id }, index) =>
          game.play({ type: 'detail-lead', leadId: id, detail: { reviewOn: leads[index]?.day ?? null } }),
        )
        const file = write(game.session)
        const due = dueLeads(game.session)
        expect(due).toHaveLength(leads.length)
        const read = events(file)
        expect(read.map((one) => one.startDate.toString())).toStrictEqual(due.map(({ day }) => day))
        read.forEach(({ summary }, index) => {
          expect(summary).toBe(`À revoir\u00a0: ${due[index]?.lead.text.replace(/\s+/g, ' ').trim()}`)
        })
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
      { numRuns: 200 },
    )
  })
})
