// What the browser says of a page that is left and come back to reaches the device's database.
import { afterEach, expect, it } from 'vitest'
import { database } from '../../src/state/environment'
import { attempt } from '../../src/storage/storage-failure'

/** jsdom has no event of this kind. */
const tell = (type: 'pagehide' | 'pageshow', { persisted }: { readonly persisted: boolean }) =>
  dispatchEvent(Object.assign(new Event(type), { persisted }))

/** What a reading gives that is under way when the page is left, and how often it was begun. */
async function readWhile(leave: () => void) {
  let begun = 0
  const read = await attempt(() =>
    database.transaction('r', database.sessions, async () => {
      begun += 1
      await database.sessions.get('x')
      if (begun === 1) leave()
      return database.sessions.count()
    }),
  )
  return { read, begun }
}

afterEach(() => tell('pageshow', { persisted: true }))

it('is read again on the way back where the browser keeps the page', async () => {
  const leave = () => {
    tell('pagehide', { persisted: true })
    setTimeout(() => tell('pageshow', { persisted: true }))
  }
  expect(await readWhile(leave)).toStrictEqual({ read: { ok: true, value: 0 }, begun: 2 })
})

it('is read to its end where the page goes for good', async () => {
  const leave = () => tell('pagehide', { persisted: false })
  expect(await readWhile(leave)).toStrictEqual({ read: { ok: true, value: 0 }, begun: 1 })
})
