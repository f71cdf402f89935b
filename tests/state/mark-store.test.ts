import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Mark } from '../../src/domain/marks'
import { createMarkStore, isBookmarked, noteOf } from '../../src/state/mark-store'
import { keepUnsaved, readUnsaved } from '../../src/state/unsaved-note'
import { loadMark, saveMark } from '../../src/storage/marks'
import { watch } from '../../src/storage/watch'
import { freshDatabase } from '../support/databases'
import { eventually } from '../support/play-store'

const ID = 'card:donnees-01'
const failing = () => Promise.resolve({ ok: false, error: 'full' } as const)

/** A field on a real database; `release` lets it be reached, when it was `held`. */
function aField({ held = false, saveNote }: { held?: boolean; saveNote?: typeof failing } = {}) {
  const database = freshDatabase()
  let now = 10
  let release = () => {}
  const opened = held ? new Promise<void>((resolve) => (release = resolve)) : Promise.resolve()
  const door = {
    watchMark: (id: string, show: (mark: Mark | undefined) => void) =>
      watch<Mark | undefined>(() => loadMark(database, id), show),
    saveNote: saveNote ?? ((id: string, note: string) => saveMark(database, id, { note }, (now += 1))),
    saveBookmark: (id: string, isOn: boolean) => saveMark(database, id, { bookmarkedAt: isOn ? 5 : null }, (now += 1)),
  }
  const store = createMarkStore(ID, () => opened.then(() => door))
  const elsewhere = (note: string) => saveMark(database, ID, { note }, (now += 1))
  const stored = async () => (await loadMark(database, ID))?.note
  return { store, elsewhere, stored, release: () => release(), field: () => store.getState() }
}
const read = (field: () => { readonly stored: unknown }) => eventually(() => expect(field().stored).not.toBeUndefined())

const becomes = (stored: () => Promise<unknown>, text: string) =>
  vi.waitFor(async () => expect(await stored()).toBe(text), { timeout: 10_000, interval: 10 })

beforeEach(() => localStorage.clear())

describe('a note being written', () => {
  it('is on the device as it is typed, and not kept twice', async () => {
    const { field, store, stored } = aField()
    store.getState().follow()
    await read(field)
    for (const text of ['L', 'Lu', 'Lundi']) field().write(text)
    expect(readUnsaved(ID)?.text).toBe('Lundi')
    await eventually(() => expect(field().save).toBe('saved'))
    expect(await stored()).toBe('Lundi')
    expect(readUnsaved(ID)).toBeNull()
  })

  it('shows what another window writes, once it is left', async () => {
    const { field, store, elsewhere } = aField()
    store.getState().follow()
    await read(field)
    await elsewhere('Mardi')
    await eventually(() => expect(noteOf(field())).toBe('Mardi'))
    field().write('Mardi soir')
    field().leave()
    await eventually(() => expect(field().draft).toBeNull())
    expect(noteOf(field())).toBe('Mardi soir')
  })

  it('stays on screen when another window writes, and what that one wrote can be added to it', async () => {
    const { field, store, elsewhere, stored } = aField()
    store.getState().follow()
    await read(field)
    field().write('Ici')
    await eventually(() => expect(field().save).toBe('saved'))
    await elsewhere('Ailleurs')
    await eventually(() => expect(field().elsewhere).toBe('Ailleurs'))
    expect(noteOf(field())).toBe('Ici')
    field().settle('add')
    await becomes(stored, 'Ici\n\nAilleurs')
    expect(field().elsewhere).toBeNull()
  })

  it('typed before the device has answered comes after the note that it has', async () => {
    const { field, store, elsewhere, stored, release } = aField({ held: true })
    await elsewhere('Ancienne')
    store.getState().follow()
    field().write('Nouvelle')
    release()
    await becomes(stored, 'Ancienne\n\nNouvelle')
    expect(noteOf(field())).toBe('Ancienne\n\nNouvelle')
  })

  it('typed before the device has answered gets there even when its page is left', async () => {
    const { field, store, stored, release } = aField({ held: true })
    const stop = store.getState().follow()
    field().write('Vite')
    stop()
    release()
    await becomes(stored, 'Vite')
  })

  it('that a closed tab left behind is taken up, once', async () => {
    keepUnsaved(ID, { text: 'Au cas où', isAddition: false })
    const { field, store, elsewhere, stored } = aField()
    await elsewhere('Au cas')
    store.getState().follow()
    await becomes(stored, 'Au cas où')
    await eventually(() => expect(readUnsaved(ID)).toBeNull())
    expect(noteOf(field())).toBe('Au cas où')
  })

  it('that cannot be saved says so, and is kept for the next time', async () => {
    const { field, store } = aField({ saveNote: failing })
    store.getState().follow()
    await read(field)
    field().write('Lundi')
    await eventually(() => expect(field().save).toBe('failed'))
    expect(noteOf(field())).toBe('Lundi')
    expect(readUnsaved(ID)?.text).toBe('Lundi')
  })
})

describe('a bookmark', () => {
  it('shows at once, and is as the device has it then', async () => {
    const { field, store } = aField()
    store.getState().follow()
    await read(field)
    field().toggleBookmark()
    expect(isBookmarked(field())).toBe(true)
    await eventually(() => expect(field().stored?.bookmarkedAt).toBe(5))
    expect(field().bookmark).toBeNull()
    field().toggleBookmark()
    await eventually(() => expect(field().stored).toBeNull())
    expect(isBookmarked(field())).toBe(false)
  })
})
