import type { Session } from '../domain/session'

/** The same session, its players named by their number alone: who said what is still told apart. */
export const withoutAliases = (session: Session, nameOf: (number: number) => string): Session => ({
  ...session,
  participants: session.participants.map((participant, index) => ({ ...participant, alias: nameOf(index + 1) })),
})
