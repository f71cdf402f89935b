// Where the words of a field are among the notes of a session, which know their stage and nothing of fields.
import type { Note, Round } from '../../domain/session'
import type { StageId } from '../../domain/vocabulary'

/** As French writes it: no break before the colon. */
const SEPARATOR = '\u00a0: '

/** What is kept of `text` in a field that has a name. */
export const labelled = (text: string, view: string | undefined): string =>
  view === undefined ? text : `${view}${SEPARATOR}${text}`

export const unlabelled = (text: string, view: string | undefined): string =>
  view === undefined ? text : text.slice(labelled('', view).length)

/** The note of that field; undefined when it is empty. */
export const findNote = (round: Round, stage: StageId, view: string | undefined): Note | undefined =>
  round.notes.find((note) => note.stage === stage && note.text.startsWith(labelled('', view)))
