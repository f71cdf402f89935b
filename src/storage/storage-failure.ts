import { Dexie } from 'dexie'
import { fail, type Result, ok } from '../domain/result'
import { sinceNow } from './page-left'

/**
 * `stale`: another tab has written since. `full`: no room left on the device. `unavailable`: the browser gives no
 * database (private window, blocked). `newer`: a later version of the app wrote it. `failed`: anything else.
 */
export type StorageFailure = 'stale' | 'full' | 'unavailable' | 'newer' | 'failed'

/** The names of an error and of what caused it: Dexie wraps the browser's errors, in one or in many. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null || !('name' in error)) return []
  const causes: readonly unknown[] =
    error instanceof Dexie.BulkError ? error.failures : error instanceof Dexie.DexieError ? [error.inner] : []
  return [String(error.name), ...causes.flatMap(namesOf)]
}

function classify(error: unknown): StorageFailure {
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return 'full'
  if (names.includes('VersionError')) return 'newer'
  const unavailable = ['MissingAPIError', 'InvalidStateError', 'SecurityError', 'OpenFailedError', 'UnknownError']
  return names.some((name) => unavailable.includes(name)) ? 'unavailable' : 'failed'
}

/** Runs a database request, again where the page was left in the middle; what it throws becomes a coded failure. */
export async function attempt<Value>(request: () => Promise<Value>): Promise<Result<Value, StorageFailure>> {
  const wasLeft = sinceNow()
  try {
    return ok(await request())
  } catch (error) {
    return (await wasLeft()) ? attempt(request) : fail(classify(error))
  }
}
