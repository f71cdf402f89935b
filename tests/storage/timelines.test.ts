import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { type TimelineCommand, UNDO_DEPTH } from '../../src/game/timeline'
import { openDatabase } from '../../src/storage/database'
import { loadTimeline, saveTimeline } from '../../src/storage/timelines'
import { everything, freshDatabase, freshName } from '../support/databases'
import { aGame, aGameAt } from '../support/session-builder'
import { MINUTE } from '../support/test-context'

const OK = { ok: true, value: undefined }
const STALE = { ok: false, error: 'stale' }
const rename = (title: string) => ({ type: 'rename-session', title }) as const

function aGameWithId(id: string) {
  const timeline = aGame().timeline!
  return { ...timeline, present: { ...timeline.present, id } }
}

/** A game that is saved after each of its steps. */
function savedGame(database = freshDatabase()) {
  const game = aGame()
  let known: number | null = null
  const save = async () => {
    const saved = await saveTimeline(database, game.timeline!, known)
    known = game.session.revision
    return saved
  }
  const play = async (...commands: readonly TimelineCommand[]) => {
    for (const command of commands) {
      game.wait(MINUTE).play(command)
      expect(await save()).toStrictEqual(OK)
    }
  }
  const load = () => loadTimeline(database, game.session.id)
  return { database, game, save, play, load }
}
const positions = async ({ database }: { database: ReturnType<typeof openDatabase> }) =>
  (await database.steps.toArray()).map(({ position }) => position)

describe('a saved session', () => {
  it('is read back with its undo steps', async () => {
    const { game, save, play, load } = savedGame()
    expect(await save()).toStrictEqual(OK)
    await play(rename('Un'), rename('Deux'), { type: 'undo' })
    expect(await load()).toStrictEqual({ ok: true, value: game.timeline })
  })

  it('is not found under another id', async () => {
    const { database, save } = savedGame()
    await save()
    expect(await loadTimeline(database, 'nobody')).toStrictEqual({ ok: false, error: { code: 'not-found' } })
  })

  it('leaves the others as they are, steps included', async () => {
    const one = savedGame()
    const other = savedGame(one.database)
    other.game.timeline = aGameWithId('other')
    await one.save()
    await other.save()
    await one.play(rename('Un'), rename('Deux'), { type: 'undo' })
    await other.play(rename('Autre'))
    expect(await one.load()).toStrictEqual({ ok: true, value: one.game.timeline })
    expect(await other.load()).toStrictEqual({ ok: true, value: other.game.timeline })
  })

  it('keeps the last 100 steps and deletes those before', async () => {
    const saved = savedGame()
    await saved.save()
    await saved.play(...Array.from({ length: UNDO_DEPTH + 20 }, (_, index) => rename(`Nom ${index}`)))
    expect(await positions(saved)).toStrictEqual(Array.from({ length: UNDO_DEPTH }, (_, index) => index + 20))
    expect(await saved.load()).toStrictEqual({ ok: true, value: saved.game.timeline })
    await saved.play(...Array.from({ length: UNDO_DEPTH }, () => ({ type: 'undo' }) as const))
    const back = await saved.load()
    expect(back).toStrictEqual({ ok: true, value: saved.game.timeline })
    expect(back.ok && back.value.present.title).toBe('Nom 19')
    expect(back.ok && back.value.past).toStrictEqual([])
    expect(back.ok && back.value.future.length).toBe(UNDO_DEPTH)
  })

  it('drops what could be redone once something new is done', async () => {
    const saved = savedGame()
    await saved.save()
    await saved.play(rename('Un'), rename('Deux'), rename('Trois'), { type: 'undo' }, { type: 'undo' })
    expect(await positions(saved)).toStrictEqual([0, 2, 3])
    await saved.play(rename('Autre'))
    expect(await positions(saved)).toStrictEqual([0, 1])
    expect(await saved.load()).toStrictEqual({ ok: true, value: saved.game.timeline })
  })

  it('may skip revisions: what was not saved step by step is saved at once', async () => {
    const saved = savedGame()
    await saved.save()
    saved.game.play(rename('Un')).wait(MINUTE).play(rename('Deux')).wait(MINUTE).play(rename('Trois'), { type: 'undo' })
    await saved.save()
    expect(await saved.load()).toStrictEqual({ ok: true, value: saved.game.timeline })
  })
})

describe('a stale writer', () => {
  async function twoTabs() {
    const name = freshName()
    const saved = savedGame(openDatabase(name))
    await saved.save()
    return { ...saved, other: openDatabase(name), before: saved.game.timeline! }
  }

  it('is refused, and nothing of it is written', async () => {
    const { play, other, before } = await twoTabs()
    await play(rename('La première'), rename('La première encore'))
    const mine = await everything(other)
    const theirs = aGameAt('actions').timeline!
    const { id, revision } = before.present
    const late = { ...theirs, present: { ...theirs.present, id, revision: revision + 1 } }
    expect(await saveTimeline(other, late, revision)).toStrictEqual(STALE)
    expect(await everything(other)).toStrictEqual(mine)
  })

  it('is refused when it believes that it is the first', async () => {
    const { before, other } = await twoTabs()
    const mine = await everything(other)
    expect(await saveTimeline(other, aGameWithId(before.present.id), null)).toStrictEqual(STALE)
    expect(await everything(other)).toStrictEqual(mine)
  })

  it('is refused when the session was deleted, and does not bring it back', async () => {
    const { game, other } = await twoTabs()
    const { revision } = game.session
    await other.sessions.delete(game.session.id)
    expect(await saveTimeline(other, game.play(rename('Encore')).timeline!, revision)).toStrictEqual(STALE)
    expect(await everything(other)).toStrictEqual({ sessions: [], steps: [] })
  })

  it('of two who write at the same time is the second', async () => {
    const { database, game, other } = await twoTabs()
    const { revision } = game.session
    const mine = game.play(rename('À moi')).timeline!
    const theirs = { ...mine, present: { ...mine.present, title: 'À elle' } }
    const results = await Promise.all([saveTimeline(database, mine, revision), saveTimeline(other, theirs, revision)])
    expect(results).toStrictEqual([OK, STALE])
    const kept = await loadTimeline(other, game.session.id)
    expect(kept.ok && kept.value.present.title).toBe('À moi')
  })

  it('can go on from the fresh session', async () => {
    const { game, play, other } = await twoTabs()
    await play(rename('Avant'))
    const fresh = await loadTimeline(other, game.session.id)
    expect(fresh).toStrictEqual({ ok: true, value: game.timeline })
    const { revision } = game.session
    expect(await saveTimeline(other, game.play(rename('Après')).timeline!, revision)).toStrictEqual(OK)
  })
})
