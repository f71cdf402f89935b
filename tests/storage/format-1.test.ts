// What an earlier version of the app left on the device: read as ever, and written anew only when played on.
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/domain/session'
import { parseSession } from '../../src/game/parse-session'
import { addSession, listPlayedCards, listSessions } from '../../src/storage/sessions'
import { loadTimeline, saveTimeline } from '../../src/storage/timelines'
import { everything, freshDatabase } from '../support/databases'
import { FORMAT_1 } from '../support/format-1'
import { Game } from '../support/session-builder'

const { id, revision, updatedAt } = FORMAT_1
const titled = (title: string) => ({ ...FORMAT_1, title })
const now = (document: unknown): Session => {
  const read = parseSession(document, 'x')
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

/** Two steps behind and one ahead, as they were stored. */
async function leftBehind() {
  const database = freshDatabase()
  const step = (position: number) => ({
    sessionId: id,
    position,
    session: titled(`Titre ${position}`),
    command: 'rename-session',
    field: 'title',
  })
  await database.table('sessions').add({ id, updatedAt, position: 2, first: 0, last: 3, session: titled('Titre 2') })
  await database.table('steps').bulkAdd([0, 1, 3].map(step))
  return database
}
const timeline = {
  position: 2,
  past: [0, 1].map((at) => ({ session: now(titled(`Titre ${at}`)), command: 'rename-session', field: 'title' })),
  present: now(titled('Titre 2')),
  future: [{ session: now(titled('Titre 3')), command: 'rename-session', field: 'title' }],
}

describe('a session stored in format 1', () => {
  it('is listed, and its cards count as played', async () => {
    const database = await leftBehind()
    expect(await listSessions(database)).toStrictEqual([{ id, session: timeline.present }])
    expect(await listPlayedCards(database, 'other')).toStrictEqual({ ok: true, value: ['donnees-01', 'outils-01'] })
  })

  it('is loaded with every step of its undo and redo', async () => {
    expect(await loadTimeline(await leftBehind(), id)).toStrictEqual({ ok: true, value: timeline })
  })

  it('is not rewritten by being read', async () => {
    const database = await leftBehind()
    const before = await everything(database)
    await listSessions(database)
    await loadTimeline(database, id)
    expect(await everything(database)).toStrictEqual(before)
  })

  it('is played on, undone to its beginning, and saved in format 4', async () => {
    const database = await leftBehind()
    const game = new Game()
    const loaded = await loadTimeline(database, id)
    game.timeline = loaded.ok ? loaded.value : null
    game.play({ type: 'use-prompt', prompt: 'Et vous ?' })
    expect(await saveTimeline(database, game.timeline!, revision)).toStrictEqual({ ok: true, value: undefined })
    expect((await everything(database)).sessions.map(({ session }) => session)).toStrictEqual([game.session])
    expect(await loadTimeline(database, id)).toStrictEqual({ ok: true, value: game.timeline })
    game.play({ type: 'undo' }, { type: 'undo' }, { type: 'undo' })
    expect(game.session).toMatchObject({ format: 4, title: 'Titre 0', rounds: [{ lap: 1 }, { usedPrompts: [] }] })
  })

  it('whose step cannot be read can be undone as far as it', async () => {
    const database = await leftBehind()
    await database.table('steps').update([id, 0], { 'session.rounds': 'gone' })
    expect(await loadTimeline(database, id)).toStrictEqual({
      ok: true,
      value: { ...timeline, past: timeline.past.slice(1) },
    })
  })

  it('that is damaged says where, in the words of its own format', async () => {
    const database = await leftBehind()
    await database.table('sessions').update(id, { 'session.plan': null })
    const issues = [{ file: id, path: 'plan', code: 'wrong-type', values: { expected: 'object' } }]
    expect(await loadTimeline(database, id)).toStrictEqual({ ok: false, error: { code: 'damaged', issues } })
    expect(await listSessions(database)).toMatchObject([{ id, issues }])
  })

  it('is the same session as the one that a file of it brings', async () => {
    const database = await leftBehind()
    expect(await addSession(database, timeline.present)).toStrictEqual({ ok: false, error: 'duplicate' })
    const stored = await loadTimeline(database, id)
    expect(stored.ok && JSON.stringify(stored.value.present)).toBe(JSON.stringify(timeline.present))
  })
})
