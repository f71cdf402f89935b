import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FollowCommand } from '../../src/domain/command'
import { database } from '../../src/state/environment'
import { followStoredLead } from '../../src/state/follow-actions'
import { playStore } from '../../src/state/play'
import * as timelines from '../../src/storage/timelines'
import { addSession } from '../../src/storage/sessions'
import { failWrites } from '../support/full-disk'
import { aGameWithLeads } from '../support/leads-to-follow'
import type { Game } from '../support/session-builder'

const { loadTimeline, saveTimeline } = timelines
const done = (game: Game, text = 'Une'): FollowCommand => ({
  type: 'follow-lead',
  leadId: game.lead(text).id,
  state: 'done',
  reason: 'Oui',
})

/** The leads of that session as the device has them. */
async function storedLeads(id: string) {
  const loaded = await loadTimeline(database, id)
  if (!loaded.ok) throw new Error('not stored')
  return loaded.value.present.rounds.flatMap(({ leads }) => leads)
}

/** Another window writes in that session. */
async function writeElsewhere(id: string, title: string) {
  const loaded = await loadTimeline(database, id)
  if (!loaded.ok) throw new Error('not stored')
  const { present, past } = loaded.value
  const session = { ...present, revision: present.revision + 1, title }
  const step = { session: present, command: 'rename-session' as const, field: null }
  await saveTimeline(
    database,
    { position: past.length + 1, past: [...past, step], present: session, future: [] },
    present.revision,
  )
}

beforeEach(async () => {
  await database.sessions.clear()
  await database.steps.clear()
  await playStore.getState().open('nobody')
})

describe('a lead of a stored session', () => {
  it('is followed though the session is closed, beside another that cannot be read, and it is a step to undo', async () => {
    const game = aGameWithLeads([{ text: 'Une' }, { text: 'Deux' }])
    const { session } = game
    await addSession(database, session)
    await database.table('sessions').put({ id: 'broken', updatedAt: 1, session: { format: 9 } })
    expect(await followStoredLead(session.id, done(game))).toStrictEqual({
      ok: true,
      value: { revision: session.revision + 1 },
    })
    expect(await storedLeads(session.id)).toMatchObject([
      { text: 'Une', state: 'done', stateReason: 'Oui' },
      { text: 'Deux', state: 'todo' },
    ])
    expect(await loadTimeline(database, session.id)).toMatchObject({
      value: {
        present: { phase: 'closed' },
        past: [{ command: 'follow-lead', session: { revision: session.revision } }],
      },
    })
  })

  it('is tried once more on what another window has just written, and neither is lost', async () => {
    const game = aGameWithLeads([{ text: 'Une' }])
    const { id } = game.session
    await addSession(database, game.session)
    const save = vi.spyOn(database, 'transaction')
    let isFirst = true
    save.mockImplementation(((...args: Parameters<typeof database.transaction>) => {
      save.mockRestore()
      if (!isFirst) return database.transaction(...args)
      isFirst = false
      // Read, then written elsewhere, then saved: too late.
      return database.transaction(...args).then(async (read) => {
        await writeElsewhere(id, 'Ailleurs')
        return read
      })
    }) as never)
    expect((await followStoredLead(id, done(game))).ok).toBe(true)
    expect(await loadTimeline(database, id)).toMatchObject({ value: { present: { title: 'Ailleurs' } } })
    expect(await storedLeads(id)).toMatchObject([{ state: 'done' }])
  })

  it('goes through the desk where its session is there, and the desk is not behind', async () => {
    const game = aGameWithLeads([{ text: 'Une' }])
    const { id } = game.session
    await addSession(database, game.session)
    await playStore.getState().open(id)
    expect((await followStoredLead(id, done(game))).ok).toBe(true)
    expect(await storedLeads(id)).toMatchObject([{ state: 'done' }])
    expect(playStore.getState()).toMatchObject({ refusal: null, save: { state: 'saved' } })
    expect(await loadTimeline(database, id)).toStrictEqual({ ok: true, value: playStore.getState().timeline })
  })

  it('is tried once more through a desk that another window has overtaken', async () => {
    const game = aGameWithLeads([{ text: 'Une' }])
    const { id } = game.session
    await addSession(database, game.session)
    await playStore.getState().open(id)
    await writeElsewhere(id, 'Ailleurs')
    expect((await followStoredLead(id, done(game))).ok).toBe(true)
    expect(await storedLeads(id)).toMatchObject([{ state: 'done' }])
    expect(playStore.getState().timeline?.present.title).toBe('Ailleurs')
    expect(playStore.getState().refusal).toBeNull()
  })

  it('says why when it cannot be kept, and changes nothing', async () => {
    const game = aGameWithLeads([{ text: 'Une' }])
    const { id } = game.session
    await addSession(database, game.session)
    const makeRoom = failWrites('sessions')
    expect(await followStoredLead(id, done(game))).toStrictEqual({ ok: false, error: 'full' })
    makeRoom()
    const nobody = { ...done(game), leadId: 'nobody' }
    expect(await followStoredLead(id, nobody)).toStrictEqual({ ok: false, error: 'refused' })
    expect(await followStoredLead('erased', done(game))).toStrictEqual({ ok: false, error: 'gone' })
    await database.table('sessions').put({ id: 'broken', updatedAt: 1, session: { format: 9 } })
    expect(await followStoredLead('broken', done(game))).toStrictEqual({ ok: false, error: 'gone' })
    expect(await storedLeads(id)).toMatchObject([{ state: 'todo' }])
  })
})
