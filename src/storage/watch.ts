import { liveQuery } from 'dexie'

/**
 * Runs `query` now and each time that what it read changes, in this window or another; `show` gets what it gives,
 * undefined when the database fails. The function that comes back ends it.
 */
export function watch<Value>(query: () => Promise<Value>, show: (value: Value | undefined) => void): () => void {
  const subscription = liveQuery(query).subscribe({ next: show, error: () => show(undefined) })
  return () => subscription.unsubscribe()
}
