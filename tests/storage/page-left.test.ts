// A page that the browser keeps for the way back holds no lock, and goes on with what it was doing when it is back.
import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../src/storage/database'
import { comeBackToPage, leavePage } from '../../src/storage/page-left'
import { addSession } from '../../src/storage/sessions'
import { attempt } from '../../src/storage/storage-failure'
import { loadTimeline, saveTimeline } from '../../src/storage/timelines'
import { everything, freshName } from '../support/databases'
import { aGame, aGameAt } from '../support/session-builder'

const timeline = aGameAt('roundtable').timeline!
const { session } = aGame()
const saved = { ok: true, value: undefined }

/** A page, and another that comes after it. */
function twoPages() {
  const name = freshName()
  return { page: openDatabase(name), other: openDatabase(name) }
}

/** A request that writes and is still reading when this answers, until `finish`. */
async function underWay(page: Database) {
  let isOver = false
  let begin: () => void = () => undefined
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const asked = attempt(() =>
    page.transaction('rw', page.sessions, async () => {
      await page.sessions.put({ id: session.id, updatedAt: 0, position: 0, first: 0, last: 0, session })
      begin()
      while (!isOver) await page.sessions.get('x')
    }),
  )
  await begun
  return { asked, finish: () => (isOver = true) }
}

afterEach(comeBackToPage)

describe('a page that is left', () => {
  it('keeps no lock and nothing half written: another page writes at once', async () => {
    const { page, other } = twoPages()
    await underWay(page)
    leavePage()
    expect(await saveTimeline(other, timeline, null)).toStrictEqual(saved)
    expect((await everything(other)).sessions).toMatchObject([{ id: timeline.present.id }])
  })

  it.each([
    ['where its connection is still open', () => undefined],
    ['where its connection was closed', (page: Database) => page.close({ disableAutoOpen: false })],
  ])('does again what it was doing when it is back, %s', async (_, close) => {
    const { page, other } = twoPages()
    const { asked, finish } = await underWay(page)
    leavePage()
    close(page)
    expect((await everything(other)).sessions).toStrictEqual([])
    finish()
    comeBackToPage()
    expect(await asked).toStrictEqual(saved)
    expect((await everything(other)).sessions).toMatchObject([{ id: session.id }])
  })

  it('asks nothing again before it is back', async () => {
    const { page } = twoPages()
    let tries = 0
    const asked = attempt(() => {
      tries += 1
      if (tries > 1) return Promise.resolve('read')
      leavePage()
      return Promise.reject(new Error('ended'))
    })
    await addSession(page, session)
    expect(tries).toBe(1)
    comeBackToPage()
    expect(await asked).toStrictEqual({ ok: true, value: 'read' })
  })

  it('does not lose what was over', async () => {
    const { page, other } = twoPages()
    expect(await saveTimeline(page, timeline, null)).toStrictEqual(saved)
    leavePage()
    expect(await loadTimeline(other, timeline.present.id)).toStrictEqual({ ok: true, value: timeline })
  })

  it('tries nothing again that failed by itself', async () => {
    const { page } = twoPages()
    leavePage()
    comeBackToPage()
    let tries = 0
    const refused = await attempt(() => {
      tries += 1
      return page.transaction('rw', page.sessions, (transaction) => transaction.abort())
    })
    expect(refused).toStrictEqual({ ok: false, error: 'failed' })
    expect(tries).toBe(1)
  })
})
