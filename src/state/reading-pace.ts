import { useSyncExternalStore } from 'react'
import { createStoredChoice } from './stored-choice'

export const READING_PACES = ['slower', 'usual', 'faster'] as const
export type ReadingPace = (typeof READING_PACES)[number]

const RATES = { slower: 0.75, usual: 1, faster: 1.3 } as const
/** Times the voice's own speed. */
export const rateOf = (pace: ReadingPace): number => RATES[pace]

const choice = createStoredChoice<ReadingPace>(
  'reflextics:reading-pace',
  (stored) => READING_PACES.find((pace) => pace === stored) ?? 'usual',
)

export const setReadingPace = choice.set

/** How fast texts are read aloud on this device. */
export const useReadingPace = (): ReadingPace =>
  useSyncExternalStore(choice.subscribe, choice.get, () => 'usual' as const)
