import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TENSION_LINKS } from '../../../src/features/library/tension-links'
import { loadPack } from '../../../src/state/load-pack'
import { oneSpaced } from '../../support/one-spaced'
import { show } from '../../support/show'

const { activities, families, tensions } = (await loadPack('practices')).practices

describe('the practices', () => {
  it('are all there, with their examples', async () => {
    show('/pratiques')
    await screen.findByRole('heading', { level: 1, name: 'Les pratiques' })
    for (const { title, text, examples } of [...activities, ...families]) {
      const item = screen.getByRole('heading', { level: 3, name: title }).closest('li')
      for (const words of [text, ...examples]) expect(item).toHaveTextContent(oneSpaced(words))
    }
  })

  it('cross in a table that says yes and no in words', async () => {
    show('/pratiques')
    const table = await screen.findByRole('table', { name: 'Les activités dont relève chaque famille de pratiques' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual(activities.map(({ title }) => title))
    for (const family of families) {
      const row = within(table).getByRole('rowheader', { name: family.title }).closest('tr')!
      const cells = within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
      expect(cells).toEqual(activities.map(({ id }) => (family.activities.includes(id) ? 'Oui' : 'Non')))
    }
  })

  it.each(tensions)('set fears against interests in $title', async ({ title, fears, interests, question }) => {
    show('/pratiques')
    const tension = within(await screen.findByRole('article', { name: title }))
    const side = (name: string) =>
      within(tension.getByRole('heading', { name }).parentElement!)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    expect(side('Ce qui inquiète')).toEqual(fears)
    expect(side('Ce qui attire')).toEqual(interests)
    expect(tension.getByText(oneSpaced(question))).toBeVisible()
  })

  it('lead from each tension to cards and recommendations that exist', async () => {
    const pack = await loadPack('cards', 'recommendations')
    const { cards } = pack.cards
    const { sheets } = pack.recommendations
    show('/pratiques')
    for (const { id, title } of tensions) {
      const tension = within(await screen.findByRole('article', { name: title }))
      const addresses = tension.getAllByRole('link').map((link) => link.getAttribute('href'))
      const known = [
        ...cards.filter((card) => TENSION_LINKS[id]!.cards.includes(card.id)).map((card) => `/cartes/${card.id}`),
        ...sheets
          .filter((sheet) => TENSION_LINKS[id]!.sheet === sheet.id)
          .map((sheet) => `/recommandations/${sheet.id}`),
      ]
      expect(known).toHaveLength(TENSION_LINKS[id]!.cards.length + 1)
      expect(addresses).toEqual(known)
    }
  })
})
