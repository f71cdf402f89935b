import { useLiveQuery } from 'dexie-react-hooks'
import { readStoredMarks, type StoredMarks } from './marks'

/** Every mark of this device, kept up to date from what the loader read. */
export function useStoredMarks(first: StoredMarks): StoredMarks {
  return useLiveQuery(readStoredMarks, [], first)
}
