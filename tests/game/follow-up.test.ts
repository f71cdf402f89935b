import { describe, expect, it } from 'vitest'
import { forgetWords } from '../../src/game/forget-words'
import { parseSession } from '../../src/game/parse-session'
import { aGameAt, anEndingGame, refusal } from '../support/session-builder'
import { START } from '../support/test-context'

const closed = () => anEndingGame().play({ type: 'start-synthesis', parts: [] }, { type: 'close' })

describe('a lead after the game', () => {
  it('is followed though the session is closed: how far it has come, why, and when to look again', () => {
    const game = closed().wait(86_400_000)
    const { id } = game.lead('Demander une formation')
    expect(game.lead('Demander une formation')).toMatchObject({ state: 'todo', stateReason: '', stateAt: null })
    game.play({ type: 'follow-lead', leadId: id, state: 'dropped', reason: ' Pas de\nbudget ', reviewOn: '2027-01-15' })
    const followed = { state: 'dropped', stateReason: 'Pas de budget', stateAt: START + 86_400_000 }
    expect(game.lead('Demander une formation')).toMatchObject({ ...followed, reviewOn: '2027-01-15' })
    expect(game.session.phase).toBe('closed')
    game.play({ type: 'follow-lead', leadId: id, state: 'begun' })
    expect(game.lead('Demander une formation')).toMatchObject({ state: 'begun', stateReason: 'Pas de budget' })
    game.play({ type: 'follow-lead', leadId: id, state: 'done', reason: '', reviewOn: null })
    expect(game.lead('Demander une formation')).toMatchObject({ state: 'done', stateReason: '', reviewOn: null })
  })

  it('of an earlier round is followed as well, and no other lead changes', () => {
    const game = aGameAt('actions').play({ type: 'add-lead', text: 'Une', level: 'team' })
    game.play({ type: 'add-lead', text: 'Deux', level: 'policy' }, { type: 'finish' }, { type: 'draw-again' })
    const other = game.lead('Deux')
    game.play({ type: 'follow-lead', leadId: game.lead('Une').id, state: 'done' })
    expect(game.lead('Une').state).toBe('done')
    expect(game.lead('Deux')).toBe(other)
  })

  it('refuses a day that no calendar has, and a lead that is not there', () => {
    const game = closed()
    const { id } = game.lead('Demander une formation')
    const follow = (leadId: string, reviewOn: string) =>
      ({ type: 'follow-lead', leadId, state: 'todo', reviewOn }) as const
    expect(refusal(game.attempt(follow(id, '2026-02-30')))).toBe('day-invalid')
    expect(refusal(game.attempt(follow('nobody', '2026-02-28')))).toBe('lead-unknown')
  })
})

describe('keeping a session', () => {
  it('counts from when it was closed, and starts anew when it is opened again', () => {
    const game = anEndingGame()
    expect(game.session.closedAt).toBeNull()
    expect(game.wait(5000).play({ type: 'close' }).session.closedAt).toBe(START + 5000)
    expect(game.play({ type: 'reopen' }).session.closedAt).toBeNull()
  })

  it('can be for ever, said before or after the end', () => {
    const game = closed().play({ type: 'keep-session', keep: true })
    expect(game.session.keep).toBe(true)
    expect(game.play({ type: 'keep-session', keep: false }).session.keep).toBe(false)
  })
})

describe('forgetting the words of a session', () => {
  const talkative = () =>
    aGameAt('roundtable').play(
      { type: 'set-plan', plan: { aim: 'Notre but' } },
      { type: 'add-word', text: 'Méfiance' },
      { type: 'add-note', text: 'Une note à part', visibility: 'private' },
      { type: 'add-note', text: 'Une note commune', visibility: 'shared' },
      { type: 'summarise-stage', stage: 'situation', text: 'En une phrase' },
      { type: 'next-stage' },
      { type: 'decide', outcome: 'continue', hands: { continue: 3, stop: 0, another: 0 } },
      { type: 'add-lead', text: 'Demander une formation', level: 'team' },
      { type: 'finish' },
      { type: 'start-synthesis', parts: [{ id: 'debate', heading: 'Le débat', text: 'Le résumé du débat' }] },
      { type: 'close' },
    ).session

  it('leaves cards, leads and synthesis, and nothing of what was noted, nor of whom', () => {
    const session = talkative()
    const forgotten = forgetWords(session, START + 9)
    const text = JSON.stringify(forgotten)
    for (const gone of ['Amel', 'Bilal', 'Notre but', 'Méfiance', 'Une note', 'En une phrase']) {
      expect(JSON.stringify(session)).toContain(gone)
      expect(text).not.toContain(gone)
    }
    for (const kept of ['Demander une formation', 'Le résumé du débat', 'Carte donnees-01'])
      expect(text).toContain(kept)
    expect(forgotten).toMatchObject({ forgottenAt: START + 9, updatedAt: START + 9, revision: session.revision + 1 })
    expect(parseSession(JSON.parse(text), 'x')).toStrictEqual({ ok: true, value: forgotten })
  })

  it('is for closed sessions, once', () => {
    const open = anEndingGame().session
    expect(forgetWords(open, START)).toBe(open)
    const forgotten = forgetWords(talkative(), START)
    expect(forgetWords(forgotten, START + 1)).toBe(forgotten)
  })
})
