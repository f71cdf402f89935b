import { fold } from './fold'

/** A word of a text as it stands there, from `start` up to, not including, `end`. */
export interface TextWord {
  readonly start: number
  readonly end: number
  readonly word: string
}

// What an apostrophe or a hyphen joins counts as several: l’accès, qu’elle, pair-aidance.
const WORD = /[\p{Letter}\p{Number}][\p{Letter}\p{Number}\p{Mark}]*/gu

/** The words of a text, in their order. */
export const wordsIn = (text: string): readonly TextWord[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length, word }))

/** The same, as they compare. */
export const foldedWords = (text: string): readonly string[] => wordsIn(text).map(({ word }) => fold(word))
