import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import file from '../../../content/reflextics/fr/recommendations.json'
import { oneSpaced } from '../../support/one-spaced'
import { show } from '../../support/show'

const { axes, sheets, recommendations } = file
const countOf = (sheet: string, axis: string, level?: string) =>
  recommendations.filter(
    (one) => one.sheet === sheet && one.axis === axis && (level === undefined || one.levels.includes(level)),
  ).length
const matrix = () => screen.findByRole('table', { name: /^Nombre de recommandations par fiche et par axe/ })
const rowOf = (table: HTMLElement, title: string) =>
  within(table)
    .getByRole('rowheader', { name: new RegExp(oneSpaced(title)) })
    .closest('tr')!
const hrefs = (element: HTMLElement) =>
  within(element)
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href'))

describe('the matrix of recommendations', () => {
  it('says how many there are at each crossing, and leads to them', async () => {
    show('/recommandations')
    const table = await matrix()
    expect(within(table).getAllByRole('columnheader')).toHaveLength(axes.length + 1)
    for (const sheet of sheets) {
      const row = rowOf(table, sheet.title)
      expect(hrefs(row)).toEqual([
        `/recommandations/${sheet.id}`,
        ...axes.map((axis) => `/recommandations/${sheet.id}#${axis.id}`),
      ])
      const crossings = within(row).getAllByRole('link').slice(1)
      for (const [index, axis] of axes.entries()) {
        const count = countOf(sheet.id, axis.id)
        const words = `${count} ${count > 1 ? 'recommandations' : 'recommandation'} ${axis.title}`
        expect(crossings[index]).toHaveAccessibleName(words)
      }
    }
  })

  it('counts only what speaks to the chosen level, and keeps the choice on the way to a sheet', async () => {
    show('/recommandations')
    const filter = within(await screen.findByRole('navigation', { name: 'Filtrer par niveau du plateau' }))
    await userEvent.setup().click(filter.getByRole('link', { name: 'Politique' }))
    expect(await screen.findByText('32 recommandations sur 104 parlent au niveau Politique.')).toBeVisible()
    expect(filter.getByRole('link', { name: 'Politique' })).toHaveAttribute('aria-current', 'true')
    expect(filter.getByRole('link', { name: 'Tous les niveaux' })).not.toHaveAttribute('aria-current')
    const table = await matrix()
    for (const sheet of sheets)
      expect(hrefs(rowOf(table, sheet.title))).toEqual([
        `/recommandations/${sheet.id}?niveau=policy`,
        ...axes
          .filter((axis) => countOf(sheet.id, axis.id, 'policy') > 0)
          .map((axis) => `/recommandations/${sheet.id}?niveau=policy#${axis.id}`),
      ])
    expect(screen.getByRole('link', { name: 'Le niveau Politique en détail' })).toHaveAttribute(
      'href',
      '/niveaux/policy',
    )
  })
})

describe('a sheet of recommendations', () => {
  it.each(sheets)('$id holds all of its own under their axes, each with its levels', async (sheet) => {
    show(`/recommandations/${sheet.id}`)
    expect(await screen.findByRole('heading', { level: 1, name: oneSpaced(sheet.title) })).toBeVisible()
    for (const axis of axes) {
      const part = within(screen.getByRole('region', { name: axis.title }))
      const own = recommendations.filter((one) => one.sheet === sheet.id && one.axis === axis.id)
      for (const { text, levels } of own) {
        const item = part.getByText(oneSpaced(text)).closest('li')!
        expect(hrefs(item)).toEqual(levels.map((level) => `/niveaux/${level}`))
      }
      expect(part.getAllByRole('list', { name: 'Niveaux du plateau' })).toHaveLength(own.length)
    }
  })

  it('keeps to the level in the address, and leads to its neighbours with it', async () => {
    show('/recommandations/pairs?niveau=policy')
    expect(await screen.findByText('1 recommandation sur 6 parle au niveau Politique.')).toBeVisible()
    expect(screen.getAllByRole('list', { name: 'Niveaux du plateau' })).toHaveLength(1)
    expect(hrefs(screen.getByRole('navigation', { name: 'Les recommandations' }))).toEqual([
      '/recommandations/territoire?niveau=policy',
      '/recommandations?niveau=policy',
      '/recommandations/institutions?niveau=policy',
    ])
  })

  it('that does not exist says so', async () => {
    show('/recommandations/nulle-part')
    expect(await screen.findByRole('heading', { level: 1, name: 'Cette fiche n’existe pas' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Toutes les fiches' })).toHaveAttribute('href', '/recommandations')
  })
})
