import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import file from '../../../content/reflextics/fr/glossary.json'
import { byLetter, inOrder, otherForms } from '../../../src/features/library/glossary-terms'
import { oneSpaced } from '../../support/one-spaced'
import { show } from '../../support/show'

const term = (id: string, word = id, more = {}) => ({
  id,
  term: word,
  text: '…',
  source: { document: 'd', section: 's' },
  ...more,
})

async function open() {
  show('/glossaire')
  await screen.findByRole('heading', { level: 1, name: 'Le glossaire' })
}

describe('the glossary', () => {
  it('holds every term at its own address, with what it is short for, what it means and who said so', async () => {
    await open()
    for (const { id, term: word, expansion = '', text, source } of file.terms) {
      const name = document.getElementById(id)!
      expect(name.tagName).toBe('DT')
      expect(name).toHaveTextContent(`${word} ${expansion}`.trim())
      expect(name.parentElement).toHaveTextContent(oneSpaced(text))
      expect(name.parentElement).toHaveTextContent(oneSpaced(`${source.document}, ${source.section}`))
    }
    expect(document.querySelectorAll('dt')).toHaveLength(file.terms.length)
  })

  it('has no id twice', async () => {
    await open()
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('leads to each of its letters', async () => {
    await open()
    const letters = within(screen.getByRole('navigation', { name: 'Lettres du glossaire' })).getAllByRole('link')
    expect(letters.map(({ textContent }) => textContent)).toEqual(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    )
    for (const letter of letters) {
      expect(document.querySelector(letter.getAttribute('href')!)).toHaveTextContent(letter.textContent)
    }
  })

  it('leads from a term to its theme and to the text of law of that name', async () => {
    await open()
    const rgpd = within(document.getElementById('rgpd')!.parentElement!)
    expect(rgpd.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/thematiques/donnees',
      '/reperes#rgpd',
    ])
  })

  it('marks the term that the address leads to, and no other', async () => {
    show('/glossaire#cnil')
    await screen.findByRole('heading', { level: 1, name: 'Le glossaire' })
    const marked = [...document.querySelectorAll('[class*=marked] > dt')]
    expect(marked.map(({ id }) => id)).toEqual(['cnil'])
  })

  it('says the other ways to write a term', async () => {
    await open()
    expect(document.getElementById('ehpad')!.parentElement).toHaveTextContent(/Aussi\s: EPHAD(?!, Ehpad)/)
  })
})

describe('the order of a glossary', () => {
  it('is that of a French dictionary', () => {
    const terms = [term('zone'), term('e', 'Éthique'), term('f', 'EHPAD'), term('g', 'esat'), term('a', 'AAH')]
    expect(inOrder(terms, 'fr').map((one) => one.term)).toEqual(['AAH', 'EHPAD', 'esat', 'Éthique', 'zone'])
    expect(byLetter(terms, 'fr').map(([letter, { length }]) => [letter, length])).toEqual([
      ['A', 1],
      ['E', 3],
      ['Z', 1],
    ])
  })

  it('keeps as other forms only what differs by more than a capital', () => {
    expect(otherForms(term('a', 'EHPAD', { forms: ['EPHAD', 'Ehpad', 'ephad'] }))).toEqual(['EPHAD'])
    expect(otherForms(term('b', 'RGPD', { expansion: 'Règlement', forms: ['règlement'] }))).toEqual([])
    expect(otherForms(term('c'))).toEqual([])
  })
})
