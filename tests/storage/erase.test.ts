import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { newWall } from '../../src/game/wall/edit-wall'
import { eraseDatabase, forgetSessionWords, sweepSessions } from '../../src/storage/erase'
import { readInventory } from '../../src/storage/inventory'
import { saveMark } from '../../src/storage/marks'
import { restoreSession } from '../../src/storage/sessions'
import { loadTimeline, saveTimeline } from '../../src/storage/timelines'
import { saveWall } from '../../src/storage/walls'
import { everything, freshDatabase } from '../support/databases'
import { aGame, aGameAt, createCommand, Game } from '../support/session-builder'

const SAID = 'Le nom que personne ne doit relire'
const LEAD = 'Écrire une charte'

/** A closed game in which something was said, with its undo steps and its wall. */
function aClosedGame(): Game {
  const game = aGameAt('situation', ['Alias-A', 'Alias-B']).play(
    { type: 'add-note', text: SAID, visibility: 'private' },
    { type: 'summarise-stage', stage: 'situation', text: SAID },
    { type: 'next-stage' },
    { type: 'next-stage' },
    { type: 'decide', outcome: 'continue' },
    { type: 'add-lead', text: LEAD, level: 'team' },
    { type: 'finish' },
    { type: 'close' },
  )
  return game
}

/** A game with ids of its own: the same dice, thrown a few times before. */
function anotherGame(kind: 'group' | 'solo' = 'group'): Game {
  const game = new Game()
  for (let thrown = 0; thrown < (kind === 'solo' ? 3 : 5); thrown += 1) game.context.random()
  return game.play(createCommand(kind === 'solo' ? [] : ['Amel', 'Bilal'], { kind }))
}

async function aDatabaseWith(...games: readonly Game[]) {
  const database = freshDatabase()
  for (const { timeline, session } of games) {
    if (timeline) await saveTimeline(database, timeline, null)
    await saveWall(database, { ...newWall(session.id), sentence: SAID })
  }
  return database
}

const dump = async (database: Awaited<ReturnType<typeof aDatabaseWith>>) =>
  JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())))

describe('the words of one session', () => {
  it('are nowhere in the database any more, its undo steps and its wall included', async () => {
    const game = aClosedGame()
    const other = anotherGame()
    const database = await aDatabaseWith(game, other)
    expect(await forgetSessionWords(database, game.session.id, 1)).toMatchObject({ ok: true, value: { row: {} } })
    await database.walls.delete(other.session.id)
    const left = await dump(database)
    for (const gone of [SAID, 'Alias-A']) expect(left).not.toContain(gone)
    for (const kept of [LEAD, game.session.id, other.session.id]) expect(left).toContain(kept)
  })

  it('leave a session that can be read, without a past', async () => {
    const game = aClosedGame()
    const database = await aDatabaseWith(game)
    await forgetSessionWords(database, game.session.id, 1)
    const loaded = await loadTimeline(database, game.session.id)
    expect(loaded).toMatchObject({ ok: true, value: { present: { forgottenAt: 1 }, past: [], future: [] } })
  })

  it('can be put back as they were', async () => {
    const game = aClosedGame()
    const database = await aDatabaseWith(game)
    const before = await everything(database)
    const forgotten = await forgetSessionWords(database, game.session.id, 1)
    if (forgotten.ok && forgotten.value) await restoreSession(database, forgotten.value)
    expect(await everything(database)).toStrictEqual(before)
  })

  it('stay as long as it is not closed', async () => {
    const game = aGameAt('situation')
    const database = await aDatabaseWith(game)
    const before = await everything(database)
    expect(await forgetSessionWords(database, game.session.id, 1)).toStrictEqual({ ok: true, value: null })
    expect(await forgetSessionWords(database, 'nowhere', 1)).toStrictEqual({ ok: true, value: null })
    expect(await everything(database)).toStrictEqual(before)
  })
})

describe('sessions whose time is over', () => {
  it('go whole, with all that hangs on them', async () => {
    const [game, other] = [aClosedGame(), anotherGame()]
    const database = await aDatabaseWith(game, other)
    const ids = [game.session.id, other.session.id]
    const isDue = ({ phase }: { readonly phase: string }) => phase === 'closed'
    expect(await sweepSessions(database, ids, { part: 'session', now: 1, isDue })).toBe(1)
    expect(await dump(database)).not.toContain(game.session.id)
    expect(await dump(database)).toContain(other.session.id)
  })

  it('stay when another window has kept them meanwhile', async () => {
    const game = aClosedGame()
    const database = await aDatabaseWith(game)
    const before = await dump(database)
    const isDue = () => false
    expect(await sweepSessions(database, [game.session.id], { part: 'words', now: 1, isDue })).toBe(0)
    expect(await dump(database)).toBe(before)
  })
})

describe('the database', () => {
  it('is gone, and what had it open writes nothing back', async () => {
    const database = await aDatabaseWith(aClosedGame())
    expect(await eraseDatabase(database)).toStrictEqual({ ok: true, value: undefined })
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database.name)
    expect(await saveMark(database, 'donnees-01', { note: SAID }, 1)).toMatchObject({ ok: false })
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database.name)
  })

  it('says so when another window holds it', async () => {
    const database = await aDatabaseWith(aGame())
    const held = indexedDB.open(database.name)
    await new Promise((resolve) => (held.onsuccess = resolve))
    expect(await eraseDatabase(database, 50)).toStrictEqual({ ok: false, error: 'blocked' })
    held.result.close()
  })
})

describe('what is there', () => {
  it('is counted by kind', async () => {
    const database = await aDatabaseWith(aClosedGame(), anotherGame(), anotherGame('solo'))
    await database.table('sessions').put({ id: 'abimee', session: null })
    await saveMark(database, 'donnees-01', { note: SAID, bookmarkedAt: 1 }, 1)
    await saveMark(database, 'donnees-02', { bookmarkedAt: 1 }, 1)
    const steps = await database.steps.count()
    expect(await readInventory(database)).toMatchObject({
      games: 3,
      reflections: 1,
      rehearsals: 0,
      steps,
      walls: 3,
      notes: 1,
      bookmarks: 2,
      folders: 0,
    })
  })
})
