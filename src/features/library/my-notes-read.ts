import type { Issue } from '../../domain/issue'
import { compareMarks, type Mark } from '../../domain/marks'
import type { Session } from '../../domain/session'
import { LONGEST_NOTES_FILE, type Notes, readNotesFile } from '../../exports/notes-file'

/** What a file would bring, told before it is done. */
export type NotesImport =
  | { readonly outcome: 'found'; readonly file: string; readonly notes: Notes; readonly counts: NotesCounts }
  | { readonly outcome: 'issues'; readonly issues: readonly Issue[] }
  | { readonly outcome: 'unreadable' | 'done' }
  | { readonly outcome: 'storage'; readonly failure: 'full' | 'unavailable' | 'newer' | 'failed' }

/** How many marks are of each sort, and how many reflections would be added or renewed. */
export type NotesCounts = Readonly<Record<ReturnType<typeof compareMarks> | 'solo', number>>

function countNotes(
  incoming: Notes,
  stored: { readonly marks: readonly Mark[]; readonly sessions: readonly Session[] },
): NotesCounts {
  const counts = { added: 0, newer: 0, older: 0, same: 0, solo: 0 }
  for (const mark of incoming.marks) {
    const there = stored.marks.find(({ id }) => id === mark.id)
    counts[compareMarks(there, mark)] += 1
  }
  for (const session of incoming.sessions) {
    const there = stored.sessions.find(({ id }) => id === session.id)
    if (!there || there.updatedAt < session.updatedAt) counts.solo += 1
  }
  return counts
}

/** Reads a chosen file; nothing stored changes. */
export async function readNotes(
  file: File,
  stored: { readonly marks: readonly Mark[]; readonly sessions: readonly Session[] },
): Promise<NotesImport> {
  // A character takes a byte at least: a file this long is not worth reading.
  if (file.size > LONGEST_NOTES_FILE * 4) {
    return { outcome: 'issues', issues: [{ file: file.name, path: '', code: 'file-too-large' }] }
  }
  const text = await file.text().catch(() => null)
  if (text === null) return { outcome: 'unreadable' }
  const read = readNotesFile(text, file.name)
  if (!read.ok) return { outcome: 'issues', issues: read.error }
  return { outcome: 'found', file: file.name, notes: read.value, counts: countNotes(read.value, stored) }
}
