// One's own notes and bookmarks on this device. Pages that are only read load it late: it brings the database along.
import type { Mark } from '../domain/marks'
import { cleanText } from '../game/clean-text'
import { attempt, type StorageFailure } from '../storage/storage-failure'
import { deleteMarks, listMarks, loadMark, mergeMarks, restoreMarks, saveMark, type StoredMark } from '../storage/marks'
import { watch } from '../storage/watch'
import type { Result } from '../domain/result'
import { database, realContext } from './environment'

export type { StoredMark } from '../storage/marks'

export type StoredMarks = Result<readonly StoredMark[], StorageFailure>

/** Tells `show` that mark now and each time that it changes, in this window or another, until what comes back. */
export const watchMark = (id: string, show: (mark: Mark | undefined) => void): (() => void) =>
  watch<Mark | undefined>(() => loadMark(database, id), show)

export const saveNote = (id: string, text: string) =>
  saveMark(database, id, { note: cleanText(text) }, realContext().now)

export function saveBookmark(id: string, isOn: boolean) {
  const { now } = realContext()
  return saveMark(database, id, { bookmarkedAt: isOn ? now : null }, now)
}

/** Every mark of this device, last changed first; for a route's loader. */
export const readStoredMarks = (): Promise<StoredMarks> => attempt(() => listMarks(database))

export const removeMarks = (ids: readonly string[]) => deleteMarks(database, ids)
export const putBackMarks = (rows: readonly unknown[]) => restoreMarks(database, rows)
export const bringMarks = (marks: readonly Mark[]) => mergeMarks(database, marks, realContext().now)
