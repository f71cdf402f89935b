// Saving and loading one session with its undo steps. One writer: revisions are compared in the transaction.
import { fail, ok, type Result } from '../domain/result'
import type { Issue } from '../domain/issue'
import { parseSession } from '../game/parse-session'
import type { Step, Timeline } from '../game/timeline'
import type { Database, SessionRow, StepRow } from './database'
import { attempt, type StorageFailure } from './storage-failure'

export type LoadFailure =
  | { readonly code: 'not-found' }
  | { readonly code: 'damaged'; readonly issues: readonly Issue[] }
  | { readonly code: 'storage'; readonly failure: StorageFailure }

function rowOf({ present, position, past, future }: Timeline): SessionRow {
  const { id, updatedAt } = present
  return { id, updatedAt, position, first: position - past.length, last: position + future.length, session: present }
}

function stepsOf({ present, past, future, position }: Timeline): StepRow[] {
  const place = (step: Step, at: number): StepRow => ({ ...step, sessionId: present.id, position: at })
  return [
    ...past.map((step, index) => place(step, position - past.length + index)),
    ...future.map((step, index) => place(step, position + future.length - index)),
  ]
}

/** Whether the row still knows where its steps are; one that does not has lost its undo, and nothing else. */
const hasPlace = ({ position, first, last }: SessionRow): boolean => [position, first, last].every(Number.isSafeInteger)

/** Deletes the steps that `stored` kept and `row` does not: those too old, those undone for good, the present one. */
async function deleteGone(database: Database, stored: SessionRow, row: SessionRow): Promise<void> {
  const places = Array.from({ length: stored.last - stored.first + 1 }, (_, index) => stored.first + index)
  const gone = places.filter((at) => at !== stored.position && (at < row.first || at > row.last || at === row.position))
  if (gone.length > 0) await database.steps.bulkDelete(gone.map((at) => [row.id, at]))
}

/** Another tab has written since: the transaction is taken back, what it wrote with it. */
class Stale extends Error {}

async function write(database: Database, timeline: Timeline, known: number | null): Promise<void> {
  const { present, position } = timeline
  const row = rowOf(timeline)
  const steps = stepsOf(timeline)
  // One command writes the step that was just left, before or after; after a failed save all are written again.
  const isNext = known !== null && present.revision === known + 1
  const changed = isNext ? steps.filter((step) => Math.abs(step.position - position) === 1) : steps
  // The database answers in this order; to ask at once spares a busy page its turns.
  const [stored] = await Promise.all([
    database.sessions.get(present.id),
    database.sessions.put(row),
    changed.length > 0 ? database.steps.bulkPut(changed) : undefined,
  ])
  if ((stored?.session.revision ?? null) !== known) throw new Stale()
  if (!stored) return
  if (hasPlace(stored)) return deleteGone(database, stored, row)
  await database.steps.where('sessionId').equals(row.id).delete()
  await database.steps.bulkPut(steps)
}

/**
 * Saves the session whole, with its undo steps, in one transaction. `known` is the revision last seen in the
 * database (null: none); when the database holds another one nothing is kept and the failure is `stale`.
 */
export async function saveTimeline(
  database: Database,
  timeline: Timeline,
  known: number | null,
): Promise<Result<void, StorageFailure>> {
  const saved = await attempt(async () => {
    try {
      await database.transaction('rw', database.sessions, database.steps, () => write(database, timeline, known))
      return true
    } catch (error) {
      if (error instanceof Stale) return false
      throw error
    }
  })
  if (!saved.ok) return saved
  return saved.value ? ok(undefined) : fail('stale')
}

/** The steps one after the other from `position` on, nearest last. One that cannot be read hides those beyond it. */
function stepsFrom(rows: readonly StepRow[], position: number, direction: 1 | -1): readonly Step[] {
  const steps: Step[] = []
  for (let at = position + direction; ; at += direction) {
    const row = rows.find((one) => one.position === at)
    const read = row && parseSession(row.session, row.sessionId)
    if (!row || !read?.ok) return steps.reverse()
    steps.push({ session: read.value, command: row.command, field: row.field })
  }
}

/** The session and its steps as they were last saved. */
export async function loadTimeline(database: Database, id: string): Promise<Result<Timeline, LoadFailure>> {
  const read = await attempt(() =>
    database.transaction('r', database.sessions, database.steps, async () => ({
      row: await database.sessions.get(id),
      steps: await database.steps.where('sessionId').equals(id).toArray(),
    })),
  )
  if (!read.ok) return fail({ code: 'storage', failure: read.error })
  const { row, steps } = read.value
  if (!row) return fail({ code: 'not-found' })
  const parsed = parseSession(row.session, id)
  if (!parsed.ok) return fail({ code: 'damaged', issues: parsed.error })
  const { position } = row
  const present = parsed.value
  if (!hasPlace(row)) return ok({ position: 0, past: [], present, future: [] })
  return ok({ position, past: stepsFrom(steps, position, -1), present, future: stepsFrom(steps, position, 1) })
}
