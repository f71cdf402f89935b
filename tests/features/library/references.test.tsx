import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import file from '../../../content/reflextics/fr/references.json'
import { oneSpaced } from '../../support/one-spaced'
import { show } from '../../support/show'

async function section(name: string) {
  show('/reperes')
  return within(await screen.findByRole('region', { name }))
}
const item = (heading: HTMLElement) => heading.closest('li')!

describe('the reference page', () => {
  it.each(file.groups)('holds every text of “$title” with its title and what it says', async ({ id, title }) => {
    const group = await section(title)
    const laws = file.laws.filter((law) => law.group === id)
    expect(group.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(
      laws.map(({ shortTitle }) => shortTitle),
    )
    for (const law of laws) {
      const text = item(group.getByRole('heading', { level: 3, name: law.shortTitle }))
      expect(text).toHaveTextContent(oneSpaced(law.title))
      expect(text).toHaveTextContent(oneSpaced(law.about))
      if (law.articles) expect(text).toHaveTextContent(oneSpaced(law.articles))
    }
  })

  it('says dates in words, as precisely as the source and no more', async () => {
    const group = await section('Protection des données personnelles')
    const dateOf = (name: string) => item(group.getByRole('heading', { level: 3, name })).querySelector('time')
    expect(dateOf('RGPD')).toHaveTextContent(/^27 avril 2016$/)
    expect(dateOf('RGPD')).toHaveAttribute('datetime', '2016-04-27')
    expect(dateOf('Charte des droits fondamentaux')).toHaveTextContent(/^2000$/)
    expect(dateOf('Code pénal')).toBeNull()
  })

  it('opens the address of every service on a click, beside the app, and says so with its year', async () => {
    const services = await section('Services publics')
    for (const { title, about, links } of file.services) {
      const service = item(services.getByRole('heading', { level: 3, name: title }))
      expect(service).toHaveTextContent(oneSpaced(about))
      for (const { label, address, year } of links) {
        const link = within(service).getByRole('link', { name: `${label} (quitte Réflex’tics, nouvel onglet)` })
        expect(link).toHaveAttribute('href', address)
        expect(link).toHaveAttribute('target', '_blank')
        expect(link).toHaveAttribute('rel', 'noreferrer external')
        expect(service).toHaveTextContent(`adresse imprimée en ${year}`)
      }
    }
  })

  it('leads to the glossary for what the glossary explains, and back', async () => {
    const services = await section('Services publics')
    expect(services.getByRole('link', { name: 'CNIL dans le glossaire' })).toHaveAttribute('href', '/glossaire#cnil')
    expect(services.queryByRole('link', { name: /Plan national.* dans le glossaire/ })).toBeNull()
  })
})

describe('a link of the app to one of the texts', () => {
  const scrollIntoView = vi.fn()
  // jsdom has no page to scroll.
  beforeEach(() => Object.assign(Element.prototype, { scrollIntoView }))
  afterEach(() => Reflect.deleteProperty(Element.prototype, 'scrollIntoView'))

  it('brings it into view and marks it alone', async () => {
    const router = show('/glossaire')
    await screen.findByRole('heading', { level: 1, name: 'Le glossaire' })
    await router.navigate('/reperes#rgpd')
    const law = item(await screen.findByRole('heading', { level: 3, name: 'RGPD' }))
    await waitFor(() => expect(scrollIntoView.mock.contexts).toContain(law))
    expect([...document.querySelectorAll('[class*=marked]')]).toEqual([law])
  })
})
