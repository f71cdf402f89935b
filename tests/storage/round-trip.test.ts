// Whatever is played, what is stored is what was played.
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyToTimeline, type Timeline, type TimelineCommand } from '../../src/game/timeline'
import type { Database } from '../../src/storage/database'
import { loadTimeline, saveTimeline } from '../../src/storage/timelines'
import { anyMoves, type Move } from '../support/arbitrary-commands'
import { everything, freshDatabase } from '../support/databases'
import { testContext } from '../support/test-context'
import { walk } from '../support/walk'

/** The accepted timelines of these moves, in order. */
function accepted(moves: readonly Move[], seed: number): readonly Timeline[] {
  const timelines: Timeline[] = []
  walk(moves, seed, ({ result }) => {
    if (result.ok) timelines.push(result.value)
  })
  return timelines
}

async function save(database: Database, timeline: Timeline, known: number | null): Promise<number> {
  expect(await saveTimeline(database, timeline, known)).toStrictEqual({ ok: true, value: undefined })
  return timeline.present.revision
}

async function load(database: Database, { present }: Timeline): Promise<Timeline> {
  const loaded = await loadTimeline(database, present.id)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error))
  return loaded.value
}

describe('a timeline', () => {
  it('saved after each command, or only now and then, is stored as when saved at once', async () => {
    await fc.assert(
      fc.asyncProperty(anyMoves, fc.nat(), fc.infiniteStream(fc.boolean()), async (moves, seed, choices) => {
        const timelines = accepted(moves, seed)
        const end = timelines.at(-1)
        if (!end) return
        const [stepwise, sparse, once] = [freshDatabase(), freshDatabase(), freshDatabase()]
        let known: number | null = null
        for (const timeline of timelines) known = await save(stepwise, timeline, known)
        known = null
        for (const timeline of timelines) {
          if (timeline === end || choices.next().value) known = await save(sparse, timeline, known)
        }
        await save(once, end, null)
        const stored = await everything(once)
        expect(await everything(stepwise)).toStrictEqual(stored)
        expect(await everything(sparse)).toStrictEqual(stored)
        expect(await load(once, end)).toStrictEqual(end)
        await Promise.all([stepwise, sparse, once].map((database) => database.delete()))
      }),
      { numRuns: 20 },
    )
  }, 120_000)

  it('reloaded before every command goes on as if it had never left', async () => {
    await fc.assert(
      fc.asyncProperty(anyMoves, fc.nat(), async (moves, seed) => {
        const database = freshDatabase()
        const steps: { command: TimelineCommand; now: number; after: Timeline }[] = []
        walk(moves, seed, ({ command, now, result }) => {
          if (result.ok) steps.push({ command, now, after: result.value })
        })
        const [first, ...rest] = steps
        if (!first) return
        let known = await save(database, first.after, null)
        let reloaded = await load(database, first.after)
        for (const { command, now, after } of rest) {
          const travels = command.type === 'undo' || command.type === 'redo'
          // They take nothing from chance, so they can be played once more, on what was read.
          const again = travels
            ? applyToTimeline(reloaded, command, { ...testContext(), now })
            : { ok: true, value: after }
          expect(again).toStrictEqual({ ok: true, value: after })
          known = await save(database, after, known)
          reloaded = await load(database, after)
          expect(reloaded).toStrictEqual(after)
        }
        await database.delete()
      }),
      { numRuns: 20 },
    )
  }, 120_000)

  it('reloaded can be undone to its beginning and redone to its end, exactly', async () => {
    await fc.assert(
      fc.asyncProperty(anyMoves, fc.nat(), async (moves, seed) => {
        const end = accepted(moves, seed).at(-1)
        if (!end) return
        const database = freshDatabase()
        let known = await save(database, end, null)
        let memory = end
        for (const type of ['undo', 'redo'] as const) {
          for (;;) {
            const context = testContext()
            const reloaded = applyToTimeline(await load(database, end), { type }, context)
            expect(reloaded).toStrictEqual(applyToTimeline(memory, { type }, context))
            if (!reloaded.ok) break
            memory = reloaded.value
            known = await save(database, memory, known)
          }
        }
        const undated = { ...end.present, revision: 0, updatedAt: 0 }
        if (end.future.length === 0) expect({ ...memory.present, revision: 0, updatedAt: 0 }).toStrictEqual(undated)
        await database.delete()
      }),
      { numRuns: 15 },
    )
  }, 120_000)
})
