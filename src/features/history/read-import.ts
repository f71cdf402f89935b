import type { Issue } from '../../domain/issue'
import type { Session } from '../../domain/session'
import { MAX_FILE_LENGTH, readSessionFile } from '../../exports/session-file'
import { importSession } from '../../state/session-actions'

export type ImportState =
  | { readonly outcome: 'added' | 'same' | 'differs'; readonly session: Session }
  | { readonly outcome: 'issues'; readonly issues: readonly Issue[] }
  | { readonly outcome: 'unreadable' }
  | { readonly outcome: 'storage'; readonly failure: 'full' | 'unavailable' | 'newer' | 'failed' }

/** Reads a chosen file and adds its session; whatever is wrong with it, nothing stored changes. */
export async function readImport(file: File): Promise<ImportState> {
  // A character takes a byte at least: a file this long is not worth reading.
  if (file.size > MAX_FILE_LENGTH * 4) {
    return { outcome: 'issues', issues: [{ file: file.name, path: '', code: 'file-too-large' }] }
  }
  const text = await file.text().catch(() => null)
  if (text === null) return { outcome: 'unreadable' }
  const read = readSessionFile(text, file.name)
  if (!read.ok) return { outcome: 'issues', issues: read.error }
  const imported = await importSession(read.value)
  if (imported.ok) return { outcome: imported.value.outcome, session: read.value }
  return { outcome: 'storage', failure: imported.error === 'stale' ? 'failed' : imported.error }
}
