// The words of a note from the moment that they are typed until the database has them: a tab that is closed at once, or
// a phone that ends it, loses none. localStorage writes before the next line runs, which no database does.

export interface UnsavedNote {
  readonly text: string
  /** Whether it was typed before the note that is on the device was known: it then comes after it. */
  readonly isAddition: boolean
}

const keyOf = (id: string) => `reflextics.note.${id}`

/** Runs what may be refused (a private window, a full disk): the database then stands alone. */
function tryTo<Value>(use: () => Value): Value | null {
  try {
    return use()
  } catch {
    return null
  }
}

export const keepUnsaved = (id: string, note: UnsavedNote): void =>
  void tryTo(() => localStorage.setItem(keyOf(id), JSON.stringify(note)))

/** What was typed and is not known to be saved; null when there is nothing. */
export function readUnsaved(id: string): UnsavedNote | null {
  const kept: unknown = tryTo<unknown>(() => JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null'))
  if (typeof kept !== 'object' || kept === null || !('text' in kept) || typeof kept.text !== 'string') return null
  return { text: kept.text, isAddition: 'isAddition' in kept && kept.isAddition === true }
}

/** The database has `text`: it need not be kept here, unless more was typed since. */
export function dropUnsaved(id: string, text: string): void {
  if (readUnsaved(id)?.text === text) tryTo(() => localStorage.removeItem(keyOf(id)))
}
