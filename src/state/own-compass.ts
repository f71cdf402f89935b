// Where a person stands on the compass, alone: kept on the device, for herself, until she erases it.
import { useSyncExternalStore } from 'react'
import { createStoredChoice } from './stored-choice'

/** How much one agrees with each figure, from 0 to 4; a figure without an answer is left out. */
export type OwnAnswers = Readonly<Record<string, number>>
export const MOMENTS = ['before', 'after'] as const
type OwnCompass = Readonly<Record<(typeof MOMENTS)[number], OwnAnswers>>

/** As far as one can agree. */
export const MOST_AGREED = 4

const NOWHERE: OwnCompass = { before: {}, after: {} }

const isAnswer = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_AGREED

function readAnswers(stored: unknown, moment: string): OwnAnswers {
  const answers: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, moment) : null
  if (typeof answers !== 'object' || answers === null) return {}
  return Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, number] => isAnswer(entry[1])))
}

const choice = createStoredChoice<OwnCompass>('reflextics:compass', (stored) => ({
  before: readAnswers(stored, 'before'),
  after: readAnswers(stored, 'after'),
}))

export function answerCompass(moment: keyof OwnCompass, figureId: string, answer: number): void {
  const own = choice.get()
  choice.set({ ...own, [moment]: { ...own[moment], [figureId]: answer } })
}

export const clearCompass = (): void => choice.set(NOWHERE)

/** Her answers; none where pages are written beforehand. */
export const useOwnCompass = (): OwnCompass => useSyncExternalStore(choice.subscribe, choice.get, () => NOWHERE)
