import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Backup } from '../../src/domain/backup'
import type { Session } from '../../src/domain/session'
import { mergeBackup, planMerge, readAll } from '../../src/storage/backup'
import type { Database } from '../../src/storage/database'
import { addSession, listSessions } from '../../src/storage/sessions'
import { loadTimeline, saveTimeline } from '../../src/storage/timelines'
import { aBackup, anyBackup, MARK } from '../support/a-backup'
import { everything, freshDatabase } from '../support/databases'
import { failCommits, failWrites } from '../support/full-disk'
import { aGame, aGameAt } from '../support/session-builder'

const NOW = 99
const pause = () => Promise.resolve()

async function contentOf(database: Database) {
  const read = await readAll(database, pause)
  if (!read.ok) throw new Error(read.error)
  return read.value
}
const rowsOf = async (database: Database) => ({
  ...(await everything(database)),
  marks: await database.marks.toArray(),
})
async function merge(database: Database, content: Pick<Backup, 'sessions' | 'marks'>) {
  const merged = await mergeBackup(database, content, NOW)
  if (!merged.ok) throw new Error(merged.error)
  return merged.value
}
const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  [...items].sort((one, other) => (one.id < other.id ? -1 : 1))
const merges = ({ sessions }: Awaited<ReturnType<typeof merge>>) => sessions.map((one) => one.merge)

const session: Session = { ...aGame().session, id: 'one' }
const on = (steps: number, change: Partial<Session> = {}): Session => ({
  ...session,
  revision: session.revision + steps,
  updatedAt: session.updatedAt + steps * 1000,
  title: `Plus ${steps}`,
  ...change,
})
const bring = (...sessions: readonly Session[]) => ({ sessions, marks: [] })

async function holding(...sessions: readonly Session[]) {
  const database = freshDatabase()
  for (const one of sessions) await addSession(database, one)
  return database
}

describe('everything of a device', () => {
  it('is equal once it was taken, erased and brought back, whatever was played', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, async ({ sessions, marks }) => {
        const [here, there] = [freshDatabase(), freshDatabase()]
        await merge(here, { sessions, marks })
        const taken = await contentOf(here)
        expect(taken).toStrictEqual({ sessions: byId(sessions), marks: taken.marks, unreadable: 0 })
        expect(byId(taken.marks)).toStrictEqual(byId(marks))
        await here.delete()
        await merge(there, taken)
        expect(await contentOf(there)).toStrictEqual(taken)
        const again = await rowsOf(there)
        expect(new Set(merges(await merge(there, taken)))).toStrictEqual(new Set(sessions.length > 0 ? ['same'] : []))
        expect(await rowsOf(there)).toStrictEqual(again)
        await there.delete()
      }),
      { numRuns: 20 },
    )
  }, 120_000)

  it('is equal for a thousand sessions', async () => {
    const games = [aGame().session, aGameAt('actions').session]
    const sessions = Array.from({ length: 1000 }, (_, nth) => ({ ...games[nth % 2]!, id: `s${1000 + nth}` }))
    const database = freshDatabase()
    await merge(database, bring(...sessions))
    expect((await contentOf(database)).sessions).toStrictEqual(sessions)
  }, 120_000)

  it('leaves out rehearsals, and counts what cannot be read', async () => {
    const database = await holding(session, on(1, { id: 'rehearsed', kind: 'rehearsal' }))
    await database.table('sessions').put({ id: 'broken', session: 7 })
    await database.table('marks').put({ id: 'card:broken', note: 7 })
    expect(await contentOf(database)).toStrictEqual({ sessions: [session], marks: [], unreadable: 2 })
  })
})

describe('a session that a backup brings', () => {
  it('is added, or recognised', async () => {
    const database = await holding()
    expect(merges(await merge(database, bring(session)))).toStrictEqual(['added'])
    expect(await loadTimeline(database, 'one')).toMatchObject({ ok: true, value: { present: session, past: [] } })
    expect(merges(await merge(database, bring(structuredClone(session))))).toStrictEqual(['same'])
  })

  it('gives way to what was played on since', async () => {
    const database = await holding(on(3))
    const before = await rowsOf(database)
    expect(merges(await merge(database, bring(session)))).toStrictEqual(['newer-here'])
    expect(await rowsOf(database)).toStrictEqual(before)
  })

  it('takes the place of an older one, whose undo steps go', async () => {
    const database = freshDatabase()
    const game = aGameAt('actions')
    const { present } = game.timeline!
    await saveTimeline(database, game.timeline!, null)
    expect(await database.steps.count()).toBeGreaterThan(0)
    const later = { ...present, revision: present.revision + 4, updatedAt: present.updatedAt + 1, title: 'Suite' }
    expect(merges(await merge(database, bring(later)))).toStrictEqual(['replaced'])
    expect(await loadTimeline(database, present.id)).toMatchObject({
      ok: true,
      value: { present: later, past: [], future: [] },
    })
    expect(await database.steps.count()).toBe(0)
    // A desk that holds the older one in another tab is refused.
    expect(await saveTimeline(database, game.timeline!, present.revision)).toStrictEqual({ ok: false, error: 'stale' })
  })

  it.each([
    ['changed here and there', on(0, { title: 'Autre' })],
    ['with more steps but an earlier date', on(2, { updatedAt: session.updatedAt - 1 })],
    [
      'with fewer steps but a later date',
      on(-1 + 1, { revision: 0 + session.revision, updatedAt: session.updatedAt + 9 }),
    ],
  ])('is kept beside, once, when nobody can say which is later: %s', async (_, other) => {
    const database = await holding(session)
    const planned = await merge(database, bring(other))
    expect(merges(planned)).toStrictEqual(['beside'])
    const kept = (await listSessions(database)).flatMap((one) => ('session' in one ? [one.session] : []))
    expect(kept).toHaveLength(2)
    expect(kept).toContainEqual(session)
    expect(kept).toContainEqual({ ...other, id: planned.sessions[0]!.session.id })
    expect(merges(await merge(database, bring(other)))).toStrictEqual(['same'])
    expect(await database.sessions.count()).toBe(2)
  })

  it('takes the place of one that cannot be read, which is put beside', async () => {
    const database = freshDatabase()
    await database.table('sessions').put({ id: 'one', updatedAt: 1, session: { broken: true } })
    expect(merges(await merge(database, bring(session)))).toStrictEqual(['replaced'])
    expect(await listSessions(database)).toMatchObject([{ id: 'one', session }, { raw: { broken: true } }])
  })

  it('is told beforehand, and nothing is written', async () => {
    const database = await holding(session)
    const before = await rowsOf(database)
    const content = { ...bring(on(2), { ...session, id: 'two' }), marks: [MARK] }
    const planned = await planMerge(database, content)
    expect(await rowsOf(database)).toStrictEqual(before)
    expect(planned).toStrictEqual({ ok: true, value: await merge(database, content) })
  })
})

describe('a device without room', () => {
  it.each([
    ['at once', () => failWrites('sessions', 'two')],
    ['in the end', failCommits],
  ])('keeps what it had, and no half of what came: it says so %s', async (_, fill) => {
    const database = await holding(session)
    await database.marks.put({ ...MARK, note: 'Avant', updatedAt: 1 })
    const before = await rowsOf(database)
    const makeRoom = fill()
    const backup = aBackup({ sessions: [on(2), { ...session, id: 'two' }, { ...session, id: 'three' }] })
    expect(await mergeBackup(database, backup, NOW)).toStrictEqual({ ok: false, error: 'full' })
    makeRoom()
    expect(await rowsOf(database)).toStrictEqual(before)
    expect(merges(await merge(database, backup))).toStrictEqual(['replaced', 'added', 'added'])
  })
})
