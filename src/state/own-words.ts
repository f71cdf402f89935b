// The words that come to a person, alone, when she thinks of digital tools: kept on the device until she erases them.
import { useSyncExternalStore } from 'react'
import { cleanLine } from '../game/clean-text'
import { createStoredChoice } from './stored-choice'

/** The first that come: a handful. */
export const MOST_WORDS = 5
export const LONGEST_WORD = 40

type OwnWords = readonly string[]
const NONE: OwnWords = []

/** As it can be kept and shown; empty when there is nothing to keep. */
const wordOf = (text: unknown): string => (typeof text === 'string' ? cleanLine(text).slice(0, LONGEST_WORD) : '')

const choice = createStoredChoice<OwnWords>('reflextics:own-words', (stored) =>
  Array.isArray(stored) ? [...new Set(stored.map(wordOf))].filter((word) => word !== '').slice(0, MOST_WORDS) : NONE,
)

/** Nothing is added to a full list. */
export function addOwnWord(text: string): void {
  const own = choice.get()
  const word = wordOf(text)
  if (word !== '' && own.length < MOST_WORDS && !own.includes(word)) choice.set([...own, word])
}

export const removeOwnWord = (word: string): void => choice.set(choice.get().filter((each) => each !== word))

export const clearOwnWords = (): void => choice.set(NONE)

/** Her words, the first first; none where pages are written beforehand. */
export const useOwnWords = (): OwnWords => useSyncExternalStore(choice.subscribe, choice.get, () => NONE)
