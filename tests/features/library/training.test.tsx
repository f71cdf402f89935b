import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import cards from '../../../content/reflextics/fr/cards.json'
import resources from '../../../content/reflextics/fr/resources.json'
import file from '../../../content/reflextics/fr/training.json'
import { oneSpaced } from '../../support/one-spaced'
import { show } from '../../support/show'

describe('the training page', () => {
  it.each(file.modules)('holds the whole of module $number', async (module) => {
    show('/formation')
    const region = await screen.findByRole('region', { name: module.title })
    for (const text of [module.aim, module.format, ...module.goals, ...module.contents]) {
      expect(region).toHaveTextContent(oneSpaced(text))
    }
    if (module.prerequisite) expect(region).toHaveTextContent(oneSpaced(module.prerequisite))
  })

  it.each(file.modules)('leads to the cards and resources that serve module $number', async (module) => {
    show('/formation')
    const region = within(await screen.findByRole('region', { name: module.title }))
    const titleOf = (id: string) => [...cards.cards, ...resources.resources].find((one) => one.id === id)!.title
    const expected = [
      ...module.cards.map((id) => [`/cartes/${id}`, titleOf(id)]),
      ...module.resources.map((id) => [`/ressources/${id}`, titleOf(id)]),
    ]
    const links = region.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent])
    expect(links).toEqual(expected)
  })

  it('says how long it takes, module by module and in all', async () => {
    show('/formation')
    const path = within(await screen.findByRole('navigation', { name: 'Les modules' }))
    expect(path.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      `${file.modules[0]!.title}2 jours`,
      `${file.modules[1]!.title}1,5 jour`,
      `${file.modules[2]!.title}1,5 jour`,
    ])
    expect(screen.getByText(/3 modules, 5 jours en tout/)).toBeVisible()
  })

  it('holds the introduction and the advice', async () => {
    show('/formation')
    const advice = await screen.findByRole('region', { name: 'Conseils pour bien mener la formation' })
    for (const text of file.advice) expect(advice).toHaveTextContent(oneSpaced(text))
    for (const text of file.introduction) expect(screen.getByText(oneSpaced(text))).toBeVisible()
  })
})
