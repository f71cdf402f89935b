import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { bringMarks, readStoredMarks, removeMarks, saveBookmark, saveNote } from '../../../src/state/marks'
import { database } from '../../../src/state/environment'
import { show } from '../../support/show'

beforeEach(async () => {
  const stored = await readStoredMarks()
  if (stored.ok) await removeMarks(stored.value.map(({ id }) => id))
})

const entryOf = (title: string) => screen.getByRole('link', { name: title }).closest('li')!

describe('the page of one’s notes', () => {
  it('without any says what it is for', async () => {
    show('/mes-notes')
    await screen.findByRole('heading', { name: 'Rien encore' })
    expect(screen.queryByRole('button', { name: 'Emporter (JSON)' })).not.toBeInTheDocument()
  })

  it('has each under its theme, or under its sort', async () => {
    await saveNote('card:donnees-01', 'Demander moins')
    await saveBookmark('resource:donnees-sensibles', true)
    await saveNote('card:disparue', 'Une carte d’avant')
    show('/mes-notes')
    const theme = await screen.findByRole('region', { name: 'Protection des données' })
    expect(within(theme).getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByRole('region', { name: 'Autres' })).toHaveTextContent('N’existe plus dans le jeu')
    await userEvent.click(screen.getByRole('radio', { name: 'Par sorte' }))
    expect(screen.getByRole('region', { name: 'Les cartes' })).toHaveTextContent('Demander moins')
    expect(screen.getByRole('region', { name: 'Les ressources' })).toHaveTextContent('Marque-page')
  })

  it('shows a damaged one apart, with its fault', async () => {
    await database.table('marks').put({ id: 'card:donnees-01', note: 7 })
    show('/mes-notes')
    const damaged = await screen.findByRole('region', { name: 'Illisibles' })
    expect(damaged).toHaveTextContent('card:donnees-01, note: la valeur n’est pas du bon type')
  })

  it('refuses a file with faults, says before what a good one brings, and lets it be', async () => {
    await saveNote('card:donnees-01', 'La mienne')
    show('/mes-notes')
    const field = await screen.findByLabelText('Rapporter des notes (JSON)')
    const upload = (marks: unknown) =>
      userEvent.upload(
        field,
        new File(
          [JSON.stringify({ application: 'reflextics', kind: 'notes', format: 1, marks, sessions: [] })],
          'n.json',
        ),
      )
    await upload([{ id: 'x', bookmarkedAt: null, note: '', updatedAt: 1 }])
    expect(await screen.findByText(/n\.json, marks\[0\]\.id/)).toBeVisible()
    const mark = { bookmarkedAt: null, updatedAt: 1 }
    await upload([
      { ...mark, id: 'card:donnees-01', note: 'La vieille' },
      { ...mark, id: 'card:donnees-02', note: 'L’autre' },
    ])
    expect(await screen.findByText('1 plus ancien que le vôtre, laissé de côté')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Ne rien changer' }))
    expect(screen.queryByText('L’autre')).not.toBeInTheDocument()
  })

  it('brings in the newest of each', async () => {
    await saveNote('card:donnees-01', 'La mienne')
    await bringMarks([{ id: 'card:donnees-01', bookmarkedAt: null, note: 'La vieille', updatedAt: 1 }])
    show('/mes-notes')
    expect(await screen.findByText('La mienne')).toBeVisible()
    expect(entryOf('Pour plus tard, au cas où')).toHaveTextContent('Carte 1')
  })
})
