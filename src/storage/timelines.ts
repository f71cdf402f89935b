// Saving and loading one session with its undo steps. One writer: revisions are compared in the transaction.
import { fail, ok, type Result } from '../domain/result'
import type { Issue } from '../domain/issue'
import { parseSession } from '../game/parse-session'
import type { Step, Timeline } from '../game/timeline'
import type { Database, StepRow } from './database'
import { attempt, type StorageFailure } from './storage-failure'

export type LoadFailure =
  | { readonly code: 'not-found' }
  | { readonly code: 'damaged'; readonly issues: readonly Issue[] }
  | { readonly code: 'storage'; readonly failure: StorageFailure }

function rowsOf({ present, past, future, position }: Timeline): StepRow[] {
  const place = (step: Step, at: number): StepRow => ({ ...step, sessionId: present.id, position: at })
  return [
    ...past.map((step, index) => place(step, position - past.length + index)),
    ...future.map((step, index) => place(step, position + future.length - index)),
  ]
}

/**
 * Saves the session whole, with its undo steps, in one transaction. `known` is the revision last seen in the
 * database (null: none); when the database holds another one nothing is written and the failure is `stale`.
 */
export async function saveTimeline(
  database: Database,
  timeline: Timeline,
  known: number | null,
): Promise<Result<void, StorageFailure>> {
  const { present, position, past, future } = timeline
  const rows = rowsOf(timeline)
  // One command changes the neighbours of the present only; after a failed save all steps are written again.
  const isNext = known !== null && present.revision === known + 1
  const changed = isNext ? rows.filter((row) => Math.abs(row.position - position) === 1) : rows
  const saved = await attempt(() =>
    database.transaction('rw', database.sessions, database.steps, async () => {
      const stored = await database.sessions.get(present.id)
      if ((stored?.session.revision ?? null) !== known) return false
      await database.sessions.put({ id: present.id, updatedAt: present.updatedAt, position, session: present })
      await database.steps.bulkPut(changed)
      const range = (from: number, to: number) =>
        database.steps.where('[sessionId+position]').between([present.id, from], [present.id, to], true, false).delete()
      await range(0, position - past.length)
      await range(position, position + 1)
      await range(position + future.length + 1, Number.MAX_SAFE_INTEGER)
      return true
    }),
  )
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
  const position = Number.isSafeInteger(row.position) ? row.position : 0
  return ok({
    position,
    present: parsed.value,
    past: stepsFrom(steps, position, -1),
    future: stepsFrom(steps, position, 1),
  })
}
