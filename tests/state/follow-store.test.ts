import { describe, expect, it } from 'vitest'
import type { FollowCommand } from '../../src/domain/command'
import { type FollowedLead, followedLeads } from '../../src/game/follow-up/followed-leads'
import type { Followed } from '../../src/state/follow-actions'
import { answered, createFollowStore, type FollowStore } from '../../src/state/follow-store'
import { aGameWithLeads } from '../support/leads-to-follow'
import { eventually } from '../support/play-store'

const { session } = aGameWithLeads([{ text: 'Une', reviewOn: '2026-05-01' }, { text: 'Deux' }])
const [ONE, TWO] = followedLeads([session], 'group') as [FollowedLead, FollowedLead]

/** A device that answers when the test says so. */
function aDevice() {
  const asked: FollowCommand[] = []
  const waiting: ((answer: Followed) => void)[] = []
  const store = createFollowStore((_, command) => {
    asked.push(command)
    return new Promise((resolve) => waiting.push(resolve))
  })
  const answer = async (followed: Followed) => {
    await eventually(() => expect(waiting.length).toBeGreaterThan(0))
    waiting.shift()?.(followed)
  }
  return { asked, store, answer }
}
const saved = (revision = session.revision + 1): Followed => ({ ok: true, value: { revision } })
const shown = (store: FollowStore, lead: FollowedLead) => answered(store.getState().answers, lead).lead

describe('what is said of a lead', () => {
  it('shows at once, and is saved then', async () => {
    const { asked, store, answer } = aDevice()
    store.getState().follow(ONE, { state: 'begun' })
    expect(shown(store, ONE)).toMatchObject({ state: 'begun', reviewOn: '2026-05-01' })
    expect(shown(store, TWO).state).toBe('todo')
    expect(store.getState().save).toBe('saving')
    expect(asked).toStrictEqual([{ type: 'follow-lead', leadId: ONE.lead.id, state: 'begun' }])
    await answer(saved())
    await eventually(() => expect(store.getState().save).toBe('saved'))
    expect(shown(store, ONE).state).toBe('begun')
  })

  it('gives way to what the device has, once that is newer', async () => {
    const { store, answer } = aDevice()
    store.getState().follow(ONE, { state: 'begun' })
    await answer(saved())
    await eventually(() => expect(store.getState().save).toBe('saved'))
    const revision = session.revision + 1
    const fresh = { ...ONE, session: { ...ONE.session, revision }, lead: { ...ONE.lead, state: 'dropped' as const } }
    expect(shown(store, fresh).state).toBe('dropped')
  })

  it('is saved last as it was said last, and what is typed meanwhile goes together', async () => {
    const { asked, store, answer } = aDevice()
    const { follow } = store.getState()
    follow(ONE, { state: 'done' })
    for (const stateReason of ['O', 'Ou', 'Oui']) follow(ONE, { stateReason })
    follow(TWO, { state: 'begun' })
    await answer(saved(2))
    await answer(saved(3))
    await answer(saved(4))
    await eventually(() => expect(store.getState().save).toBe('saved'))
    expect(asked).toStrictEqual([
      { type: 'follow-lead', leadId: ONE.lead.id, state: 'done' },
      { type: 'follow-lead', leadId: ONE.lead.id, state: 'done', reason: 'Oui' },
      { type: 'follow-lead', leadId: TWO.lead.id, state: 'begun' },
    ])
  })

  it('stays when it cannot be saved, and is saved when it is tried again', async () => {
    const { asked, store, answer } = aDevice()
    store.getState().follow(ONE, { state: 'done', stateReason: 'Oui' })
    await answer({ ok: false, error: 'full' })
    await eventually(() => expect(store.getState().save).toBe('full'))
    expect(shown(store, ONE)).toMatchObject({ state: 'done', stateReason: 'Oui' })
    void store.getState().retry()
    await answer(saved())
    await eventually(() => expect(store.getState().save).toBe('saved'))
    expect(asked[1]).toStrictEqual(asked[0])
  })

  it('is given up where its lead is gone, and the others are saved', async () => {
    const { store, answer } = aDevice()
    store.getState().follow(ONE, { state: 'done' })
    store.getState().follow(TWO, { state: 'begun' })
    await answer({ ok: false, error: 'gone' })
    await answer(saved())
    await eventually(() => expect(store.getState().save).toBe('gone'))
    expect(shown(store, ONE).state).toBe('todo')
    expect(shown(store, TWO).state).toBe('begun')
  })

  it('is taken back whole: the state alone, and a text with all its letters', async () => {
    const { asked, store, answer } = aDevice()
    const { follow, undo } = store.getState()
    follow(ONE, { state: 'dropped' })
    for (const stateReason of ['N', 'No', 'Non']) follow(ONE, { stateReason })
    undo()
    expect(shown(store, ONE)).toMatchObject({ state: 'dropped', stateReason: '' })
    expect(store.getState().last).toBeNull()
    follow(ONE, { state: 'done' })
    undo()
    undo()
    expect(shown(store, ONE)).toMatchObject({ state: 'dropped', stateReason: '', reviewOn: '2026-05-01' })
    await answer(saved())
    await answer(saved())
    await eventually(() => expect(store.getState().save).toBe('saved'))
    expect(asked.at(-1)).toMatchObject({ state: 'dropped', reason: '' })
  })
})
