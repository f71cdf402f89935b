import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../../src/state/environment'
import { addGone, announce, getAnnounced, setRetention } from '../../../src/state/retention'
import { sweepDue } from '../../../src/state/retention-actions'
import { addSession, loadSession } from '../../../src/storage/sessions'
import { anEndingGame } from '../../support/session-builder'
import { show } from '../../support/show'

const DAY = 86_400_000
const ago = (days: number) => Date.now() - days * DAY

async function aClosedSession(id: string, closedDaysAgo: number) {
  const { session } = anEndingGame().play({ type: 'close' })
  await addSession(database, { ...session, id, title: `Équipe ${id}`, closedAt: ago(closedDaysAgo) })
}

beforeEach(async () => {
  localStorage.clear()
  setRetention({ months: 12, part: 'words' })
  for (const table of database.tables) await table.clear()
})

const region = (name: string) => screen.findByRole('region', { name })
const keepAll = () => waitFor(() => expect(screen.queryByRole('region', { name: 'Notes bientôt effacées' })).toBeNull())

describe('what goes soon', () => {
  it('is said where the games are, and counts from then on', async () => {
    await aClosedSession('jeudi', 800)
    await aClosedSession('lundi', 30)
    await sweepDue()
    show('/parties')
    const soon = await region('Notes bientôt effacées')
    expect(within(soon).getAllByRole('listitem')).toHaveLength(1)
    const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(Date.now() + 14 * DAY)
    expect(within(soon).getByText(`Le ${day} au plus tôt`)).toBeVisible()
    await waitFor(() => expect(Object.keys(getAnnounced())).toEqual(['jeudi']))
    await sweepDue()
    expect(await loadSession(database, 'jeudi')).toMatchObject({ forgottenAt: null })
  })

  it('is kept without limit by keyboard, one or all', async () => {
    for (const id of ['a', 'b', 'c']) await aClosedSession(id, 400)
    show('/parties')
    const user = userEvent.setup()
    const soon = await region('Notes bientôt effacées')
    within(soon)
      .getByRole('button', { name: /^Garder sans limite.*Équipe b/ })
      .focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(within(soon).getAllByRole('listitem')).toHaveLength(2))
    expect(await loadSession(database, 'b')).toMatchObject({ keep: true })
    within(soon).getByRole('button', { name: 'Tout garder sans limite' }).focus()
    await user.keyboard('{Enter}')
    await keepAll()
    expect(screen.getByText('2 parties sont gardées sans limite.')).toBeInTheDocument()
    expect(getAnnounced()).toEqual({})
  })

  it('goes two weeks later, the notes only or all of it, and that is said once', async () => {
    await aClosedSession('jeudi', 400)
    const session = (await loadSession(database, 'jeudi'))!
    announce([{ session, at: 0 }], ago(15))
    await sweepDue()
    expect(await loadSession(database, 'jeudi')).toMatchObject({ participants: [], keep: false })
    await aClosedSession('lundi', 400)
    setRetention({ part: 'session' })
    announce([{ session: { ...session, id: 'lundi' }, at: 0 }], ago(15))
    await sweepDue()
    expect(await loadSession(database, 'lundi')).toBeUndefined()

    show('/parties')
    const gone = await region('Effacé, comme annoncé')
    expect(gone).toHaveTextContent('Les notes de 1 partie ont été effacées')
    expect(gone).toHaveTextContent('1 partie a été effacée')
    await userEvent.click(within(gone).getByRole('button', { name: 'Fermer' }))
    expect(screen.queryByRole('region', { name: 'Effacé, comme annoncé' })).toBeNull()
    addGone('words', 0)
    expect(screen.queryByRole('region', { name: 'Effacé, comme annoncé' })).toBeNull()
  })

  it('is announced anew once another time was chosen', async () => {
    await aClosedSession('jeudi', 400)
    const session = (await loadSession(database, 'jeudi'))!
    announce([{ session, at: 0 }], ago(15))
    setRetention({ months: 6 })
    await sweepDue()
    expect(await loadSession(database, 'jeudi')).toMatchObject({ forgottenAt: null })
  })
})

describe('the notes of a closed game', () => {
  it('are erased from its row, and come back while one is there', async () => {
    await aClosedSession('jeudi', 1)
    show('/parties')
    const user = userEvent.setup()
    await user.click(await screen.findByLabelText('Options : Équipe jeudi'))
    await user.click(screen.getByRole('button', { name: 'Effacer les notes' }))
    await screen.findByText('Notes effacées')
    expect(await loadSession(database, 'jeudi')).toMatchObject({ participants: [] })
    await user.click(screen.getByRole('button', { name: 'Annuler l’effacement' }))
    await waitFor(async () => expect(await loadSession(database, 'jeudi')).toMatchObject({ forgottenAt: null }))
  })
})
