import { act, cleanup, screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { leadsOf } from '../../../src/game/selectors'
import { sceneOf } from '../../../src/game/wall/scene-of'
import { database } from '../../../src/state/environment'
import { followStore } from '../../../src/state/follow'
import { playStore } from '../../../src/state/play'
import { addSession, loadSession } from '../../../src/storage/sessions'
import { loadWall } from '../../../src/storage/walls'
import { aGameWithLeads } from '../../support/leads-to-follow'
import { createCommand } from '../../support/session-builder'
import { show } from '../../support/show'
import { onDesk, PICK, showDesk } from '../../support/show-desk'

const { session: earlier } = aGameWithLeads(
  [
    { text: 'Sans date', role: 'Nathalie de l’accueil' },
    { text: 'Une charte', reviewOn: '2026-05-20', leverage: 'negotiate' },
    { text: 'Déjà faite', state: 'done' },
  ],
  { nth: 1 },
)

beforeEach(async () => {
  followStore.setState({ answers: new Map(), save: 'saved', last: null })
  await database.sessions.clear()
  await database.steps.clear()
  await database.walls.clear()
  await addSession(database, earlier)
})

const storedLead = async (text: string) => {
  const session = await loadSession(database, earlier.id)
  return session && leadsOf(session).find((lead) => lead.text === text)
}
const onWall = async () => (await loadWall(database, onDesk().id)) ?? null
const state = (name: string) => screen.getByText(name, { selector: 'button > span' }).closest('button')!
const offer = () => screen.findByText('Revoir les 2 pistes (5 min)')

async function startReview(): Promise<UserEvent> {
  const user = await showDesk()
  await user.click(await offer())
  await screen.findByText('Revue des pistes', { selector: 'h1' })
  return user
}

describe('the review of leads before the first card', () => {
  it('is offered when leads of earlier games are open, the due ones first, and shown to the room without its role', async () => {
    await startReview()
    expect(screen.getByText('Piste 1 sur 2', { selector: 'header p' })).toBeVisible()
    expect(screen.getByText('À négocier', { selector: 'li' })).toBeVisible()
    await waitFor(async () =>
      expect(await onWall()).toMatchObject({
        review: { text: 'Une charte', level: 'team', leverage: 'negotiate', state: 'todo', at: 0, count: 2 },
      }),
    )
    expect(JSON.stringify(await onWall())).not.toContain('Nathalie')
  })

  it('is led by keys: how far the lead has come, the next one, back, and on to the card', async () => {
    const user = await startReview()
    await user.keyboard('2')
    expect(state('Commencée')).toHaveAttribute('aria-pressed', 'true')
    await waitFor(async () => expect(await storedLead('Une charte')).toMatchObject({ state: 'begun' }))
    expect(await onWall()).toMatchObject({ review: { state: 'begun' } })
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('Piste 2 sur 2', { selector: 'header p' })).toBeVisible()
    expect(await screen.findByText('Piste 2 sur 2. Sans date', { selector: '[role="status"]' })).toBeInTheDocument()
    // The key of 4 on a French keyboard.
    await user.keyboard("'")
    await user.type(screen.getByLabelText('Pourquoi (facultatif)'), 'Non')
    await waitFor(async () =>
      expect(await storedLead('Sans date')).toMatchObject({ state: 'dropped', stateReason: 'Non' }),
    )
    state('Abandonnée').focus()
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByText('Piste 1 sur 2', { selector: 'header p' })).toBeVisible()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    await waitFor(() => expect(screen.getByText('Piochez une carte', { selector: 'h1' })).toHaveFocus())
    await waitFor(async () => expect(await onWall()).toMatchObject({ review: null, pinned: null }))
    expect(await screen.findByText('Revoir la piste (5 min)')).toBeVisible()
  })

  it('takes an answer back on the desk and on the wall, with the key of the desk', async () => {
    const user = await startReview()
    await user.keyboard('3{Control>}z{/Control}')
    expect(state('À faire')).toHaveAttribute('aria-pressed', 'true')
    await waitFor(async () => expect(await onWall()).toMatchObject({ review: { state: 'todo' } }))
    await waitFor(async () => expect(await storedLead('Une charte')).toMatchObject({ state: 'todo' }))
    expect(onDesk().phase).toBe('drawing')
  })

  it('can be stopped at any time, and gives way to a card that is drawn', async () => {
    const user = await startReview()
    await user.click(screen.getByText('Arrêter la revue'))
    await screen.findByText('Piochez une carte', { selector: 'h1' })
    await user.click(await offer())
    await screen.findByText('Revue des pistes', { selector: 'h1' })
    act(() => void playStore.getState().dispatch(PICK))
    expect(await screen.findByRole('article')).toBeVisible()
    const wall = await onWall()
    expect(wall && sceneOf(onDesk(), wall)).toBe('card')
  })

  it('is not offered in a rehearsal, which touches nothing of what is real', async () => {
    await showDesk()
    await offer()
    cleanup()
    playStore.getState().create(createCommand(['Amel', 'Bilal'], { kind: 'rehearsal' }))
    show(`/partie/${onDesk().id}`)
    await screen.findByText('Piochez une carte', { selector: 'h1' })
    // The cards played elsewhere are asked for at the same time, and they come last.
    await screen.findByLabelText('Rejouer aussi les cartes déjà jouées')
    expect(screen.queryByText(/^Revoir/)).not.toBeInTheDocument()
  })

  it('begins at once for who comes from the follow-up', async () => {
    const user = await showDesk()
    await offer()
    cleanup()
    const router = show('/suivi')
    await user.click(await screen.findByText('Revoir dans la partie qui commence'))
    await screen.findByText('Revue des pistes', { selector: 'h1' })
    await waitFor(() => expect(router.state.location.search).toBe(''))
    expect(router.state.location.pathname).toBe(`/partie/${onDesk().id}`)
  })
})
