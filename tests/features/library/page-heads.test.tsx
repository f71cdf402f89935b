import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import resources from '../../../content/reflextics/fr/resources.json'
import { cutAtWord } from '../../../src/features/library/cut-at-word'
import { show } from '../../support/show'

const description = () => document.querySelector('meta[name=description]')?.getAttribute('content') ?? ''
const canonical = () => document.querySelector('link[rel=canonical]')?.getAttribute('href')

async function open(path: string) {
  show(path)
  await screen.findByRole('heading', { level: 1 })
}

describe('what browsers and search engines are told', () => {
  it('of a card: the beginning of its situation, never cut inside a word', async () => {
    await open('/cartes/donnees-02')
    await waitFor(() => expect(document.title).toBe(screen.getByRole('heading', { level: 1 }).textContent))
    expect(description()).toBe(
      'Matthieu est sans emploi et peine à payer son loyer. Il demande une aide financière à une assistante sociale de polyvalence, qui le soutient dans ses…',
    )
    expect(canonical()).toBe('/cartes/donnees-02')
  })

  it('of a resource: its summary', async () => {
    await open('/ressources/deconnexion')
    expect(description()).toBe(resources.resources.find(({ id }) => id === 'deconnexion')!.summary)
  })

  it('of the cards of a theme: that they are the page of the cards', async () => {
    await open('/cartes?theme=outils')
    expect(canonical()).toBe('/cartes')
  })

  it.each(['/cartes', '/ressources', '/thematiques/donnees', '/reperes', '/formation', '/glossaire'])(
    'of %s: one description, of some length',
    async (path) => {
      await open(path)
      expect(document.querySelectorAll('meta[name=description]')).toHaveLength(1)
      expect(description().length).toBeGreaterThan(60)
      expect(canonical()).toBe(path)
    },
  )
})

describe('a text cut at a word', () => {
  it('is whole when it fits', () => expect(cutAtWord('Une armoire', 11)).toBe('Une armoire'))

  it('ends before the word that does not fit, without punctuation, and takes no more than its length', () => {
    expect(cutAtWord('Une armoire, sans clé', 17)).toBe('Une armoire…')
    expect(cutAtWord('Une armoire, sans clé', 18)).toBe('Une armoire, sans…')
  })
})
