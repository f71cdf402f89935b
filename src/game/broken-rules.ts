// What must hold in every session and no schema can say.
import type { Issue } from '../domain/issue'
import type { Round, Session } from '../domain/session'
import { foldText } from './fold-text'
import { cardsOf, leadsOf } from './selectors'

const hasDuplicates = (ids: readonly string[]): boolean => new Set(ids).size < ids.length

function brokenInRound(session: Session, round: Round): string[] {
  const known = new Set(session.participants.map(({ id }) => id))
  const seated = round.turns.map((turn) => turn.participantId)
  return [
    round.turns.filter((turn) => turn.status === 'speaking').length > 1 ? 'turns' : '',
    round.turns.some((turn) => turn.status !== 'speaking' && turn.clock.startedAt !== null) ? 'turns' : '',
    hasDuplicates(seated) || seated.some((id) => !known.has(id)) ? 'turns' : '',
    hasDuplicates(round.notes.map(({ id }) => id)) ? 'notes' : '',
    round.notes.some(({ participantId }) => participantId !== null && !known.has(participantId)) ? 'notes' : '',
    hasDuplicates(round.sharedResources.map(({ id }) => id)) ? 'sharedResources' : '',
  ].filter((path) => path !== '')
}

/** The located rules that `session` breaks; none for every session that the game made. */
export function brokenRules(session: Session, file: string): readonly Issue[] {
  const leads = leadsOf(session).map(({ id }) => id)
  const paths = [
    hasDuplicates(session.participants.map(({ id }) => id)) ? 'participants' : '',
    hasDuplicates(session.rounds.map(({ id }) => id)) ? 'rounds' : '',
    hasDuplicates(cardsOf(session).map(({ id }) => id)) ? 'rounds' : '',
    session.phase !== 'drawing' && session.rounds.length === 0 ? 'phase' : '',
    hasDuplicates(leads) ? 'rounds' : '',
    hasDuplicates((session.compass.before ?? []).map(({ figureId }) => figureId)) ? 'compass.before' : '',
    hasDuplicates((session.compass.after ?? []).map(({ figureId }) => figureId)) ? 'compass.after' : '',
    session.compass.after !== null && session.rounds.length === 0 ? 'compass.after' : '',
    hasDuplicates(session.words.map(({ id }) => id)) ? 'words' : '',
    hasDuplicates(session.words.map(({ text }) => foldText(text))) ? 'words' : '',
    session.priority !== null && !leads.includes(session.priority) ? 'priority' : '',
  ].filter((path) => path !== '')
  const inRounds = session.rounds.flatMap((round, index) =>
    brokenInRound(session, round).map((path) => `rounds[${index}].${path}`),
  )
  return [...new Set([...paths, ...inRounds])].map((path) => ({ file, path, code: 'broken-rule' as const }))
}
