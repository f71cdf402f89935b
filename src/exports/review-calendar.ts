// Loaded when it is asked for, with the library that writes it.
import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator'
import type { Session } from '../domain/session'
import { cleanLine } from '../game/clean-text'
import { type DueLead, dueLeads } from './due-leads'

export interface CalendarWords {
  /** The name of the calendar, where it becomes one of its own. */
  readonly name: string
  readonly summary: (lead: string) => string
  /** The lines below: where the lead comes from, who sees to it. */
  readonly details: (due: DueLead) => readonly string[]
}

/** The alarm, in seconds from the midnight that begins the day: nine in the morning. */
const MORNING = 9 * 3600

/**
 * A whole day with a reminder for each lead to look at again. The ids stay the same from one file to the next, and the
 * revision counts up: a calendar that takes in a second file changes what it has, and doubles nothing.
 */
export function reviewCalendar(session: Session, now: number, words: CalendarWords): string {
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Reflextics', product: 'Reflextics', language: 'FR' },
  })
  for (const due of dueLeads(session)) {
    const { lead, day } = due
    const summary = words.summary(cleanLine(lead.text))
    const event = calendar.createEvent({
      id: `${session.id}-${lead.id}@reflextics`,
      sequence: session.revision,
      stamp: new Date(now),
      // The library reads the day of an instant in UTC, and so is it written here.
      start: new Date(day),
      allDay: true,
      summary,
      description: words.details(due).join('\n'),
      // It reminds of something, and keeps nobody from a meeting.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    // Said afterwards: what is given with the others is not heard. The end of the day would be a day late.
    event
      .createAlarm({ type: ICalAlarmType.display, trigger: -MORNING, description: summary })
      .relatesTo(ICalAlarmRelatesTo.start)
  }
  return calendar.toString()
}
