import type { Session } from '../../domain/session'
import { draftSynthesis } from '../../exports/draft-synthesis'
import { synthesisMarkdown } from '../../exports/synthesis-markdown'
import { reflectionWords } from '../../i18n/reflection-words'
import { sessionTitle } from '../../i18n/session-title'
import type { Text } from '../../i18n/use-text'
import type { NotesEntry } from './my-notes-entries'

/** Everything of the page as a text to be read: one heading a card, a resource or a reflection. */
export function myNotesMarkdown(
  t: Text,
  language: string,
  date: string,
  entries: readonly NotesEntry[],
  sessions: readonly Session[],
): string {
  const notes = entries.map(({ mark, title, of, number }) => {
    const label = number === undefined ? t('notes:kind.resource') : t('notes:kind.card', { number })
    const bookmark = mark.bookmarkedAt === null ? '' : t('notes:bookmarked')
    const text = [bookmark, mark.note].filter((part) => part !== '').join('\n')
    return { id: mark.id, heading: `${title ?? of} (${label})`, text }
  })
  const reflections = sessions.map((session) => {
    const parts = draftSynthesis(session, reflectionWords(t)).filter(({ text }) => text !== '')
    const text = parts.map(({ heading, text: lines }) => `${heading}\n${lines}`).join('\n\n')
    return { id: session.id, heading: sessionTitle(t, language, session), text }
  })
  return synthesisMarkdown(t('notes:title'), date, [...notes, ...reflections])
}
