import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import cards from '../../../content/reflextics/fr/cards.json'
import glossary from '../../../content/reflextics/fr/glossary.json'
import resources from '../../../content/reflextics/fr/resources.json'
import file from '../../../content/reflextics/fr/themes.json'
import { oneSpaced } from '../../support/one-spaced'
import { show } from '../../support/show'

const addresses = (within_: HTMLElement) =>
  within(within_)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
const of = (theme: string) => (item: { readonly theme?: string }) => item.theme === theme

describe('a theme', () => {
  it.each(file.themes)(
    '$id shows its description, its cards, its resources and its words, all and only its own',
    async (theme) => {
      show(`/thematiques/${theme.id}`)
      expect(await screen.findByRole('heading', { level: 1, name: theme.name })).toBeVisible()
      expect(screen.getByText(oneSpaced(theme.description))).toBeVisible()
      expect(addresses(screen.getByRole('region', { name: 'Les cartes à jouer' }))).toEqual(
        cards.cards.filter(of(theme.id)).map(({ id }) => `/cartes/${id}`),
      )
      expect(addresses(screen.getByRole('region', { name: 'Les ressources à lire' }))).toEqual(
        resources.resources.filter(of(theme.id)).map(({ id }) => `/ressources/${id}`),
      )
      expect(new Set(addresses(screen.getByRole('region', { name: 'Les mots à connaître' })))).toEqual(
        new Set(glossary.terms.filter(of(theme.id)).map(({ id }) => `/glossaire#${id}`)),
      )
    },
  )

  it('leads to the three others', async () => {
    show('/thematiques/outils')
    const others = await screen.findByRole('navigation', { name: 'Les autres thématiques' })
    expect(addresses(others)).toEqual(['/thematiques/donnees', '/thematiques/netiquettes', '/thematiques/posture'])
  })

  it('that does not exist says so, and leads to the resources', async () => {
    show('/thematiques/nulle-part')
    expect(await screen.findByRole('heading', { level: 1, name: 'Cette thématique n’existe pas' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Toutes les ressources' })).toHaveAttribute('href', '/ressources')
  })

  it('is one click away from its resources and its cards', async () => {
    const router = show('/ressources/deconnexion')
    expect(await screen.findByRole('link', { name: 'Outils numériques' })).toHaveAttribute(
      'href',
      '/thematiques/outils',
    )
    await router.navigate('/cartes/posture-01')
    expect(await screen.findByRole('link', { name: /Toute la thématique/ })).toHaveAttribute(
      'href',
      '/thematiques/posture',
    )
  })
})

describe('the resources page', () => {
  it('leads to each theme and to everything else that the library holds', async () => {
    show('/ressources')
    await screen.findByRole('heading', { level: 1, name: 'Les ressources' })
    for (const { id, name } of file.themes) {
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', `/thematiques/${id}`)
    }
    const further = screen.getByRole('region', { name: 'Pour aller plus loin' })
    expect(addresses(further)).toEqual([
      '/recommandations',
      '/acteurs',
      '/pratiques',
      '/boussole',
      '/mots',
      '/reperes',
      '/formation',
      '/glossaire',
    ])
    for (const item of within(further).getAllByRole('listitem')) {
      expect(item.querySelector('span')!.textContent.length).toBeGreaterThan(40)
    }
  })
})
