// How much of each kind the database holds.
import type { Database } from './database'

/** What is counted apart within its table; every other table counts its rows. */
type Kind = 'games' | 'reflections' | 'rehearsals' | 'notes' | 'bookmarks'

/** By kind, and by the name of the table where a table is of one kind. */
export type Inventory = Readonly<Record<string, number>> & Readonly<Record<Kind, number>>

const fieldOf = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined

/** A session that cannot be read may have been a game. */
function kindOf(row: unknown): Kind {
  const kind = fieldOf(fieldOf(row, 'session'), 'kind')
  if (kind === 'solo') return 'reflections'
  return kind === 'rehearsal' ? 'rehearsals' : 'games'
}

/** A mark may be a note, a bookmark or both; one that cannot be read was written by somebody. */
const kindsOf = (row: unknown): readonly Kind[] => [
  ...(typeof fieldOf(row, 'bookmarkedAt') === 'number' ? (['bookmarks'] as const) : []),
  ...(fieldOf(row, 'note') === '' ? [] : (['notes'] as const)),
]

/** Counts what is there, in one transaction. Rejects when the database does not answer. */
export async function readInventory(database: Database): Promise<Inventory> {
  return database.transaction('r', database.tables, async () => {
    const counts = { games: 0, reflections: 0, rehearsals: 0, notes: 0, bookmarks: 0 }
    await database.sessions.each((row) => {
      counts[kindOf(row)] += 1
    })
    await database.marks.each((row) => {
      for (const kind of kindsOf(row)) counts[kind] += 1
    })
    const tables: Record<string, number> = {}
    for (const { name } of database.tables) tables[name] = await database.table(name).count()
    return { ...tables, ...counts }
  })
}
