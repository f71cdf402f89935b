import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../../src/state/environment'
import { addSession } from '../../../src/storage/sessions'
import { aGameWithLeads, DAY } from '../../support/leads-to-follow'
import { show } from '../../support/show'

const SESSIONS = [
  aGameWithLeads(
    [
      { text: 'Une', level: 'individual', leverage: 'ours', state: 'done' },
      { text: 'Deux', level: 'team', role: 'Nathalie' },
    ],
    { nth: 1 },
  ),
  aGameWithLeads([{ text: 'Trois', level: 'policy' }], { nth: 2, card: 'outils-02', after: 40 * DAY }),
].map(({ session }) => session)

beforeEach(() => database.sessions.clear())

/** The cells of the table under that picture, row by row. */
const rowsOf = (title: string) =>
  within(screen.getByRole('region', { name: title }))
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent))

describe('the pictures of all games', () => {
  it('have a name that says what they show, and the same figures as a table', async () => {
    for (const session of SESSIONS) await addSession(database, session)
    show('/suivi/bilan')
    await screen.findByRole('heading', { level: 1, name: 'Bilan en images' })
    const user = userEvent.setup()
    for (const summary of screen.getAllByText(/^Le même en tableau/)) await user.click(summary)

    expect(screen.getByText('2 parties, 3 pistes')).toBeVisible()
    expect(
      screen.getByRole('img', {
        name: /pistes par niveau.* Individuel, 1\s; Équipe, 1\s; Organisation, 0\s; Politique, 1/,
      }),
    ).toBeVisible()
    expect(rowsOf('Combien de pistes ont été posées, et à quel niveau du plateau.')).toEqual([
      ['Période', 'Individuel', 'Équipe', 'Organisation', 'Politique', 'Total'],
      ['mai 2026', '1', '1', '0', '0', '2'],
      ['juin 2026', '0', '0', '0', '1', '1'],
      ['Total', '1', '1', '0', '1', '3'],
    ])
    expect(rowsOf('La même chose, par marge de manœuvre.').at(-1)).toEqual(['Total', '1', '0', '0', '2', '3'])
    expect(screen.getByRole('img', { name: /Équipe\s: 1 partie\s; .*Politique\s: 1 partie/ })).toBeVisible()
    expect(rowsOf('L’état de toutes les pistes aujourd’hui.').map((row) => row.join(' '))).toContain('Faite 1')
    expect(screen.getByRole('img', { name: /Protection des données, 1\s; Outils numériques, 1/ })).toBeVisible()
    expect(document.body).not.toHaveTextContent(/Nathalie|Amel/)
    expect(screen.getByRole('main').querySelector('[style]')).toBeNull()
  })

  it('say so when there is nothing to show', async () => {
    show('/suivi/bilan')
    expect(await screen.findByText(/Rien à montrer pour l’instant/)).toBeVisible()
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })
})
