import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import file from '../../../content/reflextics/fr/cards.json'
import { playStore } from '../../../src/state/play'
import { createCommand } from '../../support/session-builder'
import { aCard } from '../../support/a-card'
import { show } from '../../support/show'

const { cards } = file
const titles = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

async function open(path = '/cartes') {
  const user = userEvent.setup()
  const router = show(path)
  await screen.findByRole('heading', { level: 1, name: 'Les cartes situation' })
  return { user, search: () => router.state.location.search }
}

describe('the page of the cards', () => {
  it('shows them all at first', async () => {
    await open()
    expect(titles()).toEqual(cards.map(({ title }) => title))
    expect(screen.getByRole('status')).toHaveTextContent('23 cartes')
    expect(screen.queryByRole('button', { name: 'Tout effacer' })).not.toBeInTheDocument()
  })

  it('narrows them by each choice, keeps it in the address, and says how many are left', async () => {
    const { user, search } = await open()
    await user.click(screen.getByRole('link', { name: 'Netiquettes' }))
    await user.selectOptions(screen.getByLabelText('Mot-clé'), 'facebook (4)')
    await user.selectOptions(screen.getByLabelText(/^Niveau/), 'Équipe')
    await user.selectOptions(screen.getByLabelText(/^Ressource/), 'Publier pour que tout le monde comprenne')
    expect(search()).toBe('?theme=netiquettes&mot=facebook&niveau=team&ressource=publier-accessible')
    expect(titles()).toEqual(['Des réussites à raconter'])
    expect(screen.getByRole('status')).toHaveTextContent('1 carte sur 23.')
  })

  it('clears them all at once, and the focus is not lost', async () => {
    const { user, search } = await open('/cartes?theme=donnees&niveau=policy')
    expect(screen.getByLabelText(/^Niveau/)).toHaveDisplayValue('Politique')
    await user.click(screen.getByRole('button', { name: 'Tout effacer' }))
    expect(search()).toBe('')
    expect(titles()).toHaveLength(23)
    expect(screen.getByRole('status')).toHaveFocus()
  })

  it('says when nothing is left', async () => {
    await open('/cartes?theme=posture&niveau=policy')
    expect(titles()).toEqual([])
    expect(screen.getByText(/Aucune carte ne répond à ces choix/)).toBeInTheDocument()
  })

  it('knows the cards that were played with a group here', async () => {
    const card = cards[4]!
    playStore.getState().create(createCommand(['Ana', 'Bea']))
    playStore.getState().dispatch({ type: 'pick', card: aCard(card.id) })
    await playStore.getState().retrySave()
    const { user } = await open()
    const stamp = await screen.findByRole('img', { name: 'Déjà jouée' })
    expect(within(stamp.closest('li')!).getByRole('heading')).toHaveTextContent(card.title)
    await user.selectOptions(screen.getByLabelText('Déjà jouée sur cet appareil'), 'Oui')
    expect(titles()).toEqual([card.title])
    await user.selectOptions(screen.getByLabelText('Déjà jouée sur cet appareil'), 'Pas encore')
    expect(titles()).toHaveLength(22)
  })
})
