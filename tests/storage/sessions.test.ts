import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Session, SessionKind } from '../../src/domain/session'
import { addSession, deleteSession, listPlayedCards, listSessions, restoreSession } from '../../src/storage/sessions'
import { loadTimeline, saveTimeline } from '../../src/storage/timelines'
import { aCard } from '../support/a-card'
import { everything, freshDatabase } from '../support/databases'
import { aGame, type Game } from '../support/session-builder'
import { MINUTE } from '../support/test-context'

const OK = { ok: true, value: undefined }

function played(id: string, kind: SessionKind, ...cards: readonly string[]): Session {
  const game = aGame(['Amel', 'Bilal'], { kind })
  for (const card of cards) {
    game.play({ type: 'pick', card: aCard(card) }, { type: 'next-stage' }, { type: 'next-stage' })
    game.play({ type: 'decide', outcome: 'another' })
  }
  return { ...game.session, id }
}

async function filled(...sessions: readonly Session[]) {
  const database = freshDatabase()
  for (const session of sessions) expect(await addSession(database, session)).toStrictEqual(OK)
  return database
}

/** A game with a past and a future, stored. */
async function saved(game: Game = aGame()) {
  const database = freshDatabase()
  for (const title of ['Un', 'Deux', 'Trois', 'Quatre']) game.wait(MINUTE).play({ type: 'rename-session', title })
  game.play({ type: 'undo' })
  await saveTimeline(database, game.timeline!, null)
  return { database, game, id: game.session.id }
}

describe('the list of sessions', () => {
  it('has the last changed first', async () => {
    const at = (id: string, updatedAt: number) => ({ ...played(id, 'group'), updatedAt })
    const database = await filled(at('b', 2), at('d', 4), at('a', 1), at('c', 3))
    expect((await listSessions(database)).map(({ id }) => id)).toStrictEqual(['d', 'c', 'b', 'a'])
  })

  it('is empty on a new device', async () => {
    expect(await listSessions(freshDatabase())).toStrictEqual([])
  })

  it('has damaged rows too, with what is wrong and what is left, and the others unaffected', async () => {
    const session = played('sound', 'group', 'outils-01')
    const database = await filled(session)
    const newer = { ...played('newer', 'group'), format: 5 }
    const broken = { ...session, id: 'broken', participants: [{ alias: 7 }] }
    const rows: readonly unknown[] = [
      { id: 'newer', updatedAt: 3, position: 0, session: newer },
      { id: 'broken', updatedAt: 2, position: 0, session: broken },
      { id: 'empty', updatedAt: 1, position: 0, session: null },
      { id: 'nothing' },
    ]
    await database.table('sessions').bulkAdd(rows)
    const listed = await listSessions(database)
    expect(listed).toStrictEqual([
      { id: 'sound', session },
      { id: 'newer', raw: newer, issues: [{ file: 'newer', path: 'format', code: 'newer-format' }] },
      { id: 'broken', raw: broken, issues: expect.arrayContaining([expect.objectContaining({ file: 'broken' })]) },
      { id: 'empty', raw: null, issues: [expect.objectContaining({ file: 'empty', code: 'wrong-type' })] },
      { id: 'nothing', raw: undefined, issues: [{ file: 'nothing', path: '', code: 'missing' }] },
    ])
    expect(listed[2]).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ path: 'participants[0].id' })]),
    })
    expect(await loadTimeline(database, 'sound')).toMatchObject({ ok: true, value: { present: session } })
  })
})

describe('a damaged session', () => {
  it('is not opened, and says what is wrong', async () => {
    const { database, id } = await saved()
    await database.table('sessions').update(id, { 'session.phase': 'dancing' })
    expect(await loadTimeline(database, id)).toMatchObject({
      ok: false,
      error: { code: 'damaged', issues: [{ file: id, path: 'phase', code: 'not-allowed' }] },
    })
  })

  it('is not opened when it breaks a rule that no shape can say', async () => {
    const { database, id } = await saved()
    await database.table('sessions').update(id, { 'session.priority': 'nobody' })
    expect(await loadTimeline(database, id)).toMatchObject({ ok: false, error: { code: 'damaged' } })
  })

  it.each([
    ['has a damaged step', { 'session.participants': null }],
    ['has a step of a newer format', { 'session.format': 5 }],
  ])('that %s can be undone as far as it', async (_, damage) => {
    const { database, game, id } = await saved()
    await database.table('steps').update([id, 1], damage)
    const timeline = game.timeline!
    expect(await loadTimeline(database, id)).toStrictEqual({
      ok: true,
      value: { ...timeline, past: timeline.past.slice(2) },
    })
  })

  it('that lost a step can be undone and redone as far as it, and saved again', async () => {
    const { database, game, id } = await saved()
    await database.steps.bulkDelete([
      [id, 1],
      [id, 4],
    ])
    const timeline = { ...game.timeline!, past: game.timeline!.past.slice(2), future: [] }
    expect(await loadTimeline(database, id)).toStrictEqual({ ok: true, value: timeline })
    game.timeline = timeline
    game.wait(MINUTE).play({ type: 'rename-session', title: 'Cinq' })
    expect(await saveTimeline(database, game.timeline, timeline.present.revision)).toStrictEqual(OK)
    expect(await loadTimeline(database, id)).toStrictEqual({ ok: true, value: game.timeline })
    expect((await everything(database)).steps.map(({ position }) => position)).toStrictEqual([2, 3])
  })

  it.each(['position', 'first', 'last'])(
    'that lost its %s is opened without undo, and can be saved again',
    async (key) => {
      const { database, game, id } = await saved()
      await database.table('sessions').update(id, { [key]: undefined })
      game.timeline = { position: 0, past: [], present: game.session, future: [] }
      expect(await loadTimeline(database, id)).toStrictEqual({ ok: true, value: game.timeline })
      const { revision } = game.session
      game.wait(MINUTE).play({ type: 'rename-session', title: 'Cinq' })
      expect(await saveTimeline(database, game.timeline, revision)).toStrictEqual(OK)
      expect(await loadTimeline(database, id)).toStrictEqual({ ok: true, value: game.timeline })
    },
  )
})

describe('the cards played elsewhere', () => {
  it('are those of every other session with a group, each once; rehearsals do not count', async () => {
    const database = await filled(
      played('one', 'group', 'outils-01', 'posture-02'),
      played('two', 'group', 'posture-02', 'donnees-03'),
      played('mine', 'group', 'donnees-01'),
      played('alone', 'rehearsal', 'netiquettes-01'),
      played('new', 'group'),
    )
    await database.table('sessions').add({ id: 'broken', updatedAt: 0, session: { rounds: [] } })
    const elsewhere = await listPlayedCards(database, 'mine')
    expect(elsewhere.ok && [...elsewhere.value].sort()).toStrictEqual(['donnees-03', 'outils-01', 'posture-02'])
    const all = await listPlayedCards(database, '')
    expect(all.ok && all.value).toContain('donnees-01')
  })
})

describe('a deleted session', () => {
  it('is gone with its steps, the others staying; and comes back exactly', async () => {
    const { database, game, id } = await saved()
    await addSession(database, played('other', 'group', 'outils-01'))
    await database
      .table('steps')
      .add({ sessionId: 'other', position: 0, session: game.session, command: 'draw', field: null })
    const before = await everything(database)
    const deleted = await deleteSession(database, id)
    const after = await everything(database)
    expect(after.sessions.map((row) => row.id)).toStrictEqual(['other'])
    expect(after.steps.map((row) => row.sessionId)).toStrictEqual(['other'])
    expect(deleted.ok && deleted.value && (await restoreSession(database, deleted.value))).toStrictEqual(OK)
    expect(await everything(database)).toStrictEqual(before)
    expect(await loadTimeline(database, id)).toStrictEqual({ ok: true, value: game.timeline })
  })

  it('that was already gone is nothing, and its lost steps go too', async () => {
    const { database, id } = await saved()
    await database.sessions.delete(id)
    expect(await deleteSession(database, id)).toStrictEqual({ ok: true, value: null })
    expect(await everything(database)).toStrictEqual({ sessions: [], steps: [] })
  })
})

describe('a session from a file', () => {
  it('is added whole, with nothing to undo', async () => {
    const session = played('one', 'group', 'outils-01')
    const database = await filled(session)
    expect(await loadTimeline(database, 'one')).toStrictEqual({
      ok: true,
      value: { position: 0, past: [], present: session, future: [] },
    })
  })

  it('whose id is there is a duplicate, and nothing is written', async () => {
    const { database, id } = await saved()
    const before = await everything(database)
    const duplicate = { ok: false, error: 'duplicate' }
    expect(await addSession(database, played(id, 'rehearsal', 'outils-01'))).toStrictEqual(duplicate)
    expect(await everything(database)).toStrictEqual(before)
  })

  it('can be played on and saved as any other', async () => {
    const database = await filled(played('one', 'group'))
    const game = aGame()
    const loaded = await loadTimeline(database, 'one')
    if (loaded.ok) game.timeline = loaded.value
    const { revision } = game.session
    game.play({ type: 'rename-session', title: 'Un' })
    expect(await saveTimeline(database, game.timeline!, revision)).toStrictEqual(OK)
    expect(await loadTimeline(database, 'one')).toStrictEqual({ ok: true, value: game.timeline })
  })
})
