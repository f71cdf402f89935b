import type { Text } from './use-text'

interface Titled {
  readonly title: string
  readonly kind: 'group' | 'rehearsal'
  readonly createdAt: number
}

/** The title that was given, or one made of the day it began. */
export function sessionTitle(t: Text, language: string, session: Titled): string {
  if (session.title !== '') return session.title
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    session.createdAt,
  )
  return t(session.kind === 'rehearsal' ? 'common:session.title.rehearsal' : 'common:session.title.default', { date })
}
