import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import actorsFile from '../../../content/reflextics/fr/actors.json'
import board from '../../../content/reflextics/fr/board.json'
import { recommendations } from '../../../content/reflextics/fr/recommendations.json'
import { oneSpaced } from '../../support/one-spaced'
import { show } from '../../support/show'

const { actors } = actorsFile
const KINDS = ['opportunities', 'risks', 'conditions'] as const
const hrefs = (element: HTMLElement) =>
  within(element)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

describe('the four kinds of actors', () => {
  it('have each their opportunities, risks and conditions, with the levels that these speak to', async () => {
    show('/acteurs')
    const contents = await screen.findByRole('navigation', { name: 'Qui est concernée' })
    expect(hrefs(contents)).toEqual(actors.map(({ id }) => `#${id}`))
    for (const actor of actors) {
      const part = within(screen.getByRole('region', { name: actor.title }))
      expect(part.getAllByRole('heading', { level: 3 })).toHaveLength(KINDS.length)
      for (const point of KINDS.flatMap((kind) => actor[kind])) {
        const item = part.getByText(oneSpaced(point.text)).closest('li')!
        expect(hrefs(item)).toEqual(point.levels.map((level) => `/niveaux/${level}`))
      }
    }
  })
})

describe('a level of the board', () => {
  it.each(board.levels)('$id shows its words, and all and only what speaks to it', async (level) => {
    show(`/niveaux/${level.id}`)
    expect(await screen.findByRole('heading', { level: 1, name: level.title })).toBeVisible()
    for (const words of [level.description, ...level.questions, ...level.examples])
      expect(screen.getByText(oneSpaced(words))).toBeVisible()
    const own = recommendations.filter((one) => one.levels.includes(level.id))
    const region = screen.getByRole('region', { name: 'Les recommandations qui lui parlent' })
    const links = [...region.querySelectorAll('li a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(own.map(({ id, sheet }) => `/recommandations/${sheet}#${id}`))
    for (const { text } of own) expect(within(region).getByText(oneSpaced(text))).toBeInTheDocument()
    const points = KINDS.flatMap((kind) => actors.flatMap((actor) => actor[kind]))
    const spoken = points.filter((point) => (point.levels as readonly string[]).includes(level.id))
    const others = screen.getByRole('region', { name: 'Chances, risques et conditions' })
    expect(others.querySelectorAll('li')).toHaveLength(spoken.length)
    for (const { text } of spoken) expect(within(others).getByText(oneSpaced(text))).toBeInTheDocument()
  })

  it('leads to the matrix seen from it and to the three other levels, where everything is folded again', async () => {
    const user = userEvent.setup()
    show('/niveaux/team')
    const matrix = await screen.findByRole('link', { name: 'Voir ces 42 recommandations dans le tableau' })
    expect(matrix).toHaveAttribute('href', '/recommandations?niveau=team')
    const fold = () => screen.getByRole('heading', { level: 3, name: 'Les pairs usagers' }).closest('details')!
    await user.click(within(fold()).getByRole('heading', { level: 3 }))
    expect(fold()).toHaveAttribute('open')
    const others = screen.getByRole('navigation', { name: 'Les autres niveaux' })
    expect(hrefs(others)).toEqual(['/niveaux/individual', '/niveaux/organisation', '/niveaux/policy'])
    await user.click(within(others).getByRole('link', { name: 'Organisation' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Organisation' })).toBeVisible()
    expect(fold()).not.toHaveAttribute('open')
  })

  it('that does not exist says so', async () => {
    show('/niveaux/nulle-part')
    expect(await screen.findByRole('heading', { level: 1, name: 'Ce niveau n’existe pas' })).toBeVisible()
  })
})
