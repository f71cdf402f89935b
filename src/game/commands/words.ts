import { assertNever } from '../../domain/assert-never'
import type { WordCommand } from '../../domain/command'
import { ok } from '../../domain/result'
import { type GroupWord, LIMITS, type Session } from '../../domain/session'
import { cleanLine } from '../clean-text'
import type { Context } from '../context'
import { foldText } from '../fold-text'
import { newId } from '../new-id'
import { type CommandResult, refuse } from '../outcome'

const recount = (session: Session, word: GroupWord, count: number): Session => ({
  ...session,
  words: session.words.map((one) => (one.id === word.id ? { ...one, count } : one)).filter((one) => one.count > 0),
})

function add(session: Session, raw: string, { random }: Context): CommandResult {
  const text = cleanLine(raw)
  if (text === '') return refuse('word-empty')
  if (text.length > LIMITS.word) return refuse('word-too-long', { count: LIMITS.word })
  const known = session.words.find((word) => foldText(word.text) === foldText(text))
  if (known) {
    return known.count < LIMITS.weight
      ? ok(recount(session, known, known.count + 1))
      : refuse('word-said-enough', { word: known.text })
  }
  if (session.words.length >= LIMITS.words) return refuse('too-many-words', { count: LIMITS.words })
  return ok({ ...session, words: [...session.words, { id: newId(random), text, count: 1 }] })
}

/** The group's own words, in the order in which they came; a word that comes again is counted as it was first written. */
export function applyWordCommand(session: Session, command: WordCommand, context: Context): CommandResult {
  switch (command.type) {
    case 'add-word':
      return add(session, command.text, context)
    case 'remove-word': {
      const word = session.words.find(({ id }) => id === command.wordId)
      return word ? ok(recount(session, word, word.count - 1)) : refuse('word-unknown')
    }
    default:
      return assertNever(command)
  }
}
