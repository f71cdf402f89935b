import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import actors from '../../../content/reflextics/fr/actors.json'
import file from '../../../content/reflextics/fr/resources.json'
import { LEVEL_IDS } from '../../../src/domain/vocabulary'
import { readGrouping } from '../../../src/features/library/group-resources'
import { RESOURCE_READERS } from '../../../src/features/library/resource-readers'
import { show } from '../../support/show'

const groups = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .slice(0, -1)
    .map(({ textContent }) => textContent)
const shown = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
const titles = file.resources.map(({ title }) => title)

async function open(path: string) {
  const router = show(path)
  await screen.findByRole('heading', { level: 1, name: 'Les ressources' })
  return router
}

describe('the page of the resources', () => {
  it.each([
    ['', 4],
    ['?par=source', 5],
    ['?par=niveau', 4],
    ['?par=acteur', 4],
    ['?par=jardin', 4],
  ])('shows each resource, put together as the address says: %s', async (search, count) => {
    await open(`/ressources${search}`)
    expect(new Set(shown())).toEqual(new Set(titles))
    expect(groups().length).toBeGreaterThanOrEqual(4)
    expect(groups().length).toBeLessThanOrEqual(count)
  })

  it('puts them together another way, and leads to the pages of the groups', async () => {
    const router = await open('/ressources')
    const choice = within(screen.getByRole('navigation', { name: 'Ranger les ressources' }))
    await userEvent.click(choice.getByRole('link', { name: 'Par acteur' }))
    expect(router.state.location.search).toBe('?par=acteur')
    expect(groups()).toEqual(actors.actors.map(({ title }) => title))
    const deciders = screen.getByRole('region', { name: 'Décideuses' })
    expect(within(deciders).getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Le droit à l’équipement')
    expect(within(deciders).getByRole('link', { name: 'Décideuses' })).toHaveAttribute('href', '/acteurs#decideuses')
    await userEvent.click(choice.getByRole('link', { name: 'Par niveau' }))
    expect(groups()).toEqual(['Individuel', 'Équipe', 'Organisation', 'Politique'])
  })
})

describe('who the resources are for', () => {
  it('is known of each, and of no other', () => {
    expect(Object.keys(RESOURCE_READERS).sort()).toEqual(file.resources.map(({ id }) => id).sort())
    const known = actors.actors.map(({ id }) => id)
    for (const { levels, actors: read } of Object.values(RESOURCE_READERS)) {
      expect(LEVEL_IDS.filter((level) => levels.includes(level))).toEqual(levels)
      expect(known.filter((actor) => read.includes(actor))).toEqual(read)
    }
  })

  it('is by theme unless the address knows better', () => {
    expect([null, 'x', 'source'].map(readGrouping)).toEqual(['theme', 'theme', 'source'])
  })
})
