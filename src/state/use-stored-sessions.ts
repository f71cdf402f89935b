import { useLiveQuery } from 'dexie-react-hooks'
import type { Result } from '../domain/result'
import { listSessions, type StoredSession } from '../storage/sessions'
import { attempt, type StorageFailure } from '../storage/storage-failure'
import { database } from './environment'

export type StoredSessions = Result<readonly StoredSession[], StorageFailure>

/** Every session of this device, last changed first; for a route's loader, so that nothing jumps in late. */
export const readStoredSessions = (): Promise<StoredSessions> => attempt(() => listSessions(database))

/** The same, kept up to date from what the loader read. */
export function useStoredSessions(first: StoredSessions): StoredSessions {
  return useLiveQuery(readStoredSessions, [], first)
}
