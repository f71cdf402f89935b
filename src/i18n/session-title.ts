import type { Text } from './use-text'

const TITLES = {
  group: 'common:session.title.default',
  rehearsal: 'common:session.title.rehearsal',
  solo: 'common:session.title.solo',
} as const

interface Titled {
  readonly title: string
  readonly kind: keyof typeof TITLES
  readonly createdAt: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A format is slow to make, and the desk asks for it at each command. */
function dayFormat(language: string): Intl.DateTimeFormat {
  const known = formats.get(language)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' })
  formats.set(language, fresh)
  return fresh
}

/** The title that was given, or one made of the day it began. */
export function sessionTitle(t: Text, language: string, session: Titled): string {
  if (session.title !== '') return session.title
  const date = dayFormat(language).format(session.createdAt)
  return t(TITLES[session.kind], { date })
}
