import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../src/state/load-pack'
import { oneSpaced } from '../../support/one-spaced'
import { show } from '../../support/show'

const { words, question, method } = (await loadPack('words')).words
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

async function theTable() {
  return screen.findByRole('table', { name: /Combien de fois chaque mot/ })
}
const wordsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
    .slice(0, -1)
const head = (table: HTMLElement, name: string) => within(table).getByRole('columnheader', { name })

describe('the words of the survey', () => {
  it('stand in a table with their numbers and their totals', async () => {
    show('/mots')
    const rows = within(await theTable())
      .getAllByRole('row')
      .slice(1)
    const numbers = (row: HTMLElement) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => Number(cell.textContent))
    expect(rows).toHaveLength(words.length + 1)
    expect(rows.slice(0, -1).map(numbers)).toEqual(
      words.map(({ professionals, people }) => [professionals, people, professionals + people]),
    )
    const totals = [sum(words.map(({ professionals }) => professionals)), sum(words.map(({ people }) => people))]
    expect(numbers(rows.at(-1)!)).toEqual([...totals, sum(totals)])
  })

  it('are drawn as well: as many cells as times a word was said', async () => {
    show('/mots')
    const picture = await screen.findByRole('img', { name: /Diagramme en barres de 32 mots.*Internet.*12 fois/ })
    for (const { word, professionals, people } of words) {
      const bars = within(picture).getByText(word).parentElement!.querySelectorAll('svg')
      expect([...bars].map((bar) => bar.querySelectorAll('rect').length)).toEqual([professionals, people])
    }
  })

  it('come with the question asked and the method', async () => {
    show('/mots')
    expect(await screen.findByText(oneSpaced(`« ${question} »`))).toBeVisible()
    for (const paragraph of method) expect(screen.getByText(oneSpaced(paragraph))).toBeVisible()
    expect(screen.getByText('18 entretiens')).toBeVisible()
  })

  it('take the order of a column, then its reverse, and the address keeps it', async () => {
    const user = userEvent.setup()
    const router = show('/mots')
    const table = await theTable()
    expect(head(table, 'Total')).toHaveAttribute('aria-sort', 'descending')

    await user.click(within(table).getByRole('button', { name: 'Personnes accompagnées' }))
    await waitFor(() => expect(wordsOf(table).slice(0, 3)).toEqual(['Ordinateur', 'Internet', 'Informatique']))
    expect(head(table, 'Personnes accompagnées')).toHaveAttribute('aria-sort', 'descending')
    expect(head(table, 'Total')).toHaveAttribute('aria-sort', 'none')
    expect(router.state.location.search).toBe('?tri=personnes')
    expect(screen.getByText(/^Ordre : .*Personnes accompagnées/, { selector: '[role=status] *' })).toBeInTheDocument()

    await user.click(within(table).getByRole('button', { name: 'Personnes accompagnées' }))
    await waitFor(() => expect(head(table, 'Personnes accompagnées')).toHaveAttribute('aria-sort', 'ascending'))
    expect(wordsOf(table).at(-1)).toBe('Ordinateur')
    expect(router.state.location.search).toBe('?tri=personnes-inverse')
  })

  it('are found in the order that the address asks for, as in a French dictionary', async () => {
    show('/mots?tri=mot')
    const table = await theTable()
    expect(head(table, 'Mot')).toHaveAttribute('aria-sort', 'ascending')
    expect(wordsOf(table)).toEqual(words.map(({ word }) => word).toSorted(new Intl.Collator('fr').compare))
    expect(wordsOf(table).indexOf('Écran')).toBeLessThan(wordsOf(table).indexOf('Internet'))
  })

  it('keep their first order when the address asks for an unknown one', async () => {
    show('/mots?tri=couleur-inverse')
    const table = await theTable()
    expect(wordsOf(table)).toEqual(words.map(({ word }) => word))
    expect(head(table, 'Total')).toHaveAttribute('aria-sort', 'descending')
  })
})
