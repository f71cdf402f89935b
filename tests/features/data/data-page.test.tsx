import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../../src/state/environment'
import { getRetention } from '../../../src/state/retention'
import { saveMark } from '../../../src/storage/marks'
import { addSession } from '../../../src/storage/sessions'
import { aGameAt } from '../../support/session-builder'
import { show } from '../../support/show'

beforeEach(async () => {
  localStorage.clear()
  for (const table of database.tables) await table.clear()
})
afterEach(() => localStorage.clear())

/** How much of it the page says there is. */
function amount(name: string): string {
  const term = screen.getByText(name, { selector: 'dt' })
  return within(term.parentElement!).getAllByRole('definition')[0]?.textContent ?? ''
}

async function open() {
  show('/mes-donnees')
  await screen.findByRole('heading', { level: 1, name: 'Mes données' })
  return userEvent.setup()
}

describe('the page of one’s data', () => {
  it('says how much there is of each kind, as it is now', async () => {
    await addSession(database, aGameAt('situation').session)
    localStorage.setItem('reflextics.note.donnees-01', '{}')
    localStorage.setItem('reflextics:of-a-later-version', '1')
    await open()
    await waitFor(() => expect(amount('Parties')).toBe('1'))
    expect(amount('Signets')).toBe('0')
    expect(amount('Notes en cours de frappe')).toBe('1')
    expect(amount('Votre boussole')).toBe('0')
    expect(amount('reflextics:of-a-later-version')).toBe('1')
    await saveMark(database, 'donnees-01', { bookmarkedAt: 1 }, 1)
    await waitFor(() => expect(amount('Signets')).toBe('1'))
  })

  it('keeps the choice of how long, by keyboard, and says what follows', async () => {
    const user = await open()
    const months = screen.getByLabelText('Après la clôture, garder')
    expect(months).toHaveDisplayValue('12 mois')
    expect(amount('Durée de garde')).toBe('0')
    await user.selectOptions(months, '3 mois')
    expect(amount('Durée de garde')).toBe('1')
    await user.selectOptions(screen.getByLabelText('Ensuite, effacer'), 'Toute la partie')
    expect(screen.getByText(/^3 mois après la clôture, toute la partie s’efface/)).toBeVisible()
    expect(getRetention()).toStrictEqual({ months: 3, part: 'session' })
    await user.selectOptions(months, 'Sans limite')
    expect(screen.getByText('Rien ne s’efface tout seul.')).toBeVisible()
  })

  it('erases nothing on a slip of the hand', async () => {
    await addSession(database, aGameAt('situation').session)
    const user = await open()
    screen.getByRole('button', { name: 'Tout effacer de cet appareil' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('link', { name: 'Emporter une sauvegarde avant' })).toBeVisible()
    await user.type(screen.getByLabelText('Pour confirmer, écrivez « effacer »'), 'oui{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Écrivez le mot « effacer »')
    await user.click(screen.getByRole('button', { name: 'Ne rien effacer' }))
    expect(screen.getByRole('button', { name: 'Tout effacer de cet appareil' })).toHaveAttribute(
      'aria-expanded',
      'false',
    )
    expect(await database.sessions.count()).toBe(1)
  })
})
