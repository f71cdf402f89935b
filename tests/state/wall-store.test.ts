import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Wall } from '../../src/domain/wall'
import { newWall } from '../../src/game/wall/edit-wall'
import { createWallStore, type WallStore } from '../../src/state/wall-store'
import { openDatabase } from '../../src/storage/database'
import { loadWall } from '../../src/storage/walls'
import { freshDatabase, freshName } from '../support/databases'
import { eventually } from '../support/play-store'

const showClock = (wall: Wall): Wall => ({ ...wall, clock: true })
const say =
  (sentence: string) =>
  (wall: Wall): Wall => ({ ...wall, sentence })
const sentenceOf = (store: WallStore) => store.getState().wall?.sentence

/** Two windows of one device. */
function twoWindows() {
  const name = freshName()
  const stores = [openDatabase(name), openDatabase(name)].map(createWallStore)
  const [desk, wall] = stores as [WallStore, WallStore]
  for (const store of stores) store.getState().follow('partie')
  return { desk, wall, database: openDatabase(name) }
}

describe('what the room sees', () => {
  it('changes at once here and soon in the other window, whichever changes it', async () => {
    const { desk, wall } = twoWindows()
    desk.getState().change(say('Un'))
    expect(sentenceOf(desk)).toBe('Un')
    await eventually(() => expect(sentenceOf(wall)).toBe('Un'))
    wall.getState().change(say('Deux'))
    expect(sentenceOf(wall)).toBe('Deux')
    await eventually(() => expect(sentenceOf(desk)).toBe('Deux'))
  })

  it('ends up the same in both windows when both change it at once', async () => {
    const { desk, wall, database } = twoWindows()
    for (let nth = 0; nth < 5; nth += 1) {
      desk.getState().change(say(`pupitre ${nth}`))
      wall.getState().change(say(`projection ${nth}`))
    }
    await eventually(() => expect(sentenceOf(desk)).toBe(sentenceOf(wall)))
    expect((await loadWall(database, 'partie'))?.sentence).toBe(sentenceOf(desk))
  })

  it('never shows an older choice while a newer one is being kept', async () => {
    const { desk } = twoWindows()
    const seen: (string | undefined)[] = []
    desk.subscribe((state) => seen.push(state.wall?.sentence))
    for (const sentence of ['Un', 'Deux', 'Trois']) desk.getState().change(say(sentence))
    await eventually(() => expect(sentenceOf(desk)).toBe('Trois'))
    expect(seen.slice(0, 3)).toStrictEqual(['Un', 'Deux', 'Trois'])
    expect(new Set(seen.slice(3))).not.toContain('Un')
  })

  it('is that of the session that is followed, and of no other', async () => {
    const database = freshDatabase()
    const store = createWallStore(database)
    const stop = store.getState().follow('une')
    store.getState().change(showClock)
    stop()
    store.getState().follow('autre')
    expect(store.getState().wall).toStrictEqual(newWall('autre'))
    store.getState().follow('une')
    await eventually(() => expect(store.getState().wall).toStrictEqual(showClock(newWall('une'))))
  })

  it('is not written when nothing changed, nor before a session is followed', async () => {
    const database = freshDatabase()
    const store = createWallStore(database)
    store.getState().change(showClock)
    expect(store.getState().wall).toBeNull()
    store.getState().follow('partie')
    store.getState().change((wall) => wall)
    await Promise.resolve()
    expect(await database.walls.count()).toBe(0)
  })

  it('works in this window where nothing can be kept', async () => {
    const database = freshDatabase()
    database.close()
    const store = createWallStore(database)
    store.getState().follow('partie')
    store.getState().change(say('Malgré tout'))
    await eventually(() => expect(sentenceOf(store)).toBe('Malgré tout'))
  })
})
