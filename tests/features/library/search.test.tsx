import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { setSingleKeys } from '../../../src/state/shortcuts'
import { show } from '../../support/show'

const field = () => screen.getByRole('searchbox', { name: 'Un mot, une question ou un sigle' })
const status = () => screen.getByRole('status')
const results = () =>
  screen.getAllByRole('listitem').flatMap((item) => within(item).queryAllByRole('heading', { level: 3 }))
const firstResult = () => within(results()[0]!).getByRole('link')

async function open(path: string) {
  const router = show(path)
  await screen.findByRole('heading', { level: 1, name: 'Rechercher' })
  return router
}

/** Waits until the answer to these words is there. */
async function answered(text: RegExp) {
  await waitFor(() => expect(status()).toHaveTextContent(text), { timeout: 10_000 })
}

beforeEach(() => setSingleKeys(true))

describe('the search', () => {
  it('finds as one types, says how much, and writes the words into the address in its place', async () => {
    const router = await open('/recherche')
    await userEvent.type(field(), 'données sensibles')
    await answered(/^\d+ résultats$/)
    expect(firstResult()).toHaveAttribute('href', '/glossaire#donnees-sensibles')
    await waitFor(() => expect(router.state.location.search).toBe('?q=donn%C3%A9es+sensibles'))
    expect(router.state.historyAction).toBe('REPLACE')
  })

  it('writes them once: what is written late would call back the page that one has gone to', async () => {
    const navigate = vi.spyOn(await open('/recherche'), 'navigate')
    fireEvent.change(field(), { target: { value: 'armoire' } })
    // On a slow device the screen does not know yet what its address is.
    act(() => {
      fireEvent.blur(field())
      fireEvent.blur(field())
    })
    expect(navigate).toHaveBeenCalledOnce()
  })

  it('marks the words in the title and in the text', async () => {
    await open('/recherche?q=mots de passe')
    await answered(/résultats/)
    const marked = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)
    expect(marked).toContain('mots')
    expect(marked).toContain('passe')
    expect(marked).not.toContain('de')
  })

  it('says what each result is: its kind, its part and its theme', async () => {
    await open('/recherche?q=armoire')
    await answered(/résultats/)
    const item = firstResult().closest('li')!
    expect(item).toHaveTextContent('Carte situation')
    expect(item).toHaveTextContent('Protection des données')
    expect(item).toHaveAttribute('data-colour', 'cobalt')
  })

  it('keeps one kind only, in the address, and says so', async () => {
    const router = await open('/recherche?q=données')
    await answered(/résultats/)
    const kinds = within(screen.getByRole('navigation', { name: 'Filtrer les résultats' }))
    await userEvent.click(kinds.getByRole('link', { name: /^Cartes/ }))
    await answered(/^Cartes\s: \d+ résultats sur \d+$/)
    expect(router.state.location.search).toBe('?q=donn%C3%A9es&genre=cartes')
    expect(
      results().every((title) => within(title).getByRole('link').getAttribute('href')!.startsWith('/cartes/')),
    ).toBe(true)
    expect(kinds.getByRole('link', { name: /^Cartes/ })).toHaveAttribute('aria-current', 'true')
  })

  it('finds the pages by their names', async () => {
    await open('/recherche?q=boussole')
    await answered(/résultats/)
    expect(firstResult()).toHaveAttribute('href', '/boussole')
  })

  it('begins with examples, which search', async () => {
    await open('/recherche')
    await userEvent.click(screen.getByRole('link', { name: 'RGPD' }))
    await answered(/résultats/)
    expect(field()).toHaveValue('RGPD')
    expect(screen.queryByRole('heading', { name: 'Par exemple' })).toBeNull()
  })

  it('says when there is nothing, and where to go on', async () => {
    await open('/recherche?q=xylophone')
    await answered(/^Rien sur «\sxylophone\s»/)
    expect(screen.getByRole('link', { name: 'Le glossaire' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Toutes les cartes' })).toBeVisible()
  })

  it('sets what has some of the words only apart', async () => {
    await open('/recherche?q=durée de conservation')
    await answered(/^3 résultats$/)
    const partial = screen.getByRole('region', { name: 'Avec une partie de ces mots' })
    expect(within(partial).getAllByRole('link').length).toBeGreaterThan(0)
  })

  it('shows some at first, and more where one asks for them', async () => {
    await open('/recherche?q=données')
    await answered(/résultats/)
    const before = results().length
    await userEvent.click(screen.getByRole('button', { name: /^Voir \d+ résultats de plus$/ }))
    expect(results().length).toBeGreaterThan(before)
    expect(within(results()[before]!).getByRole('link')).toHaveFocus()
  })
})

describe('the keys of the search', () => {
  it('go from the field to the results and back', async () => {
    await open('/recherche?q=rgpd')
    await answered(/résultats/)
    const links = results().map((title) => within(title).getByRole('link'))
    await userEvent.click(field())
    await userEvent.keyboard('{ArrowDown}')
    expect(links[0]).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    expect(links[1]).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(field()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(links[0]).toHaveFocus()
    await userEvent.keyboard('/')
    expect(field()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(field()).toHaveValue('')
  })

  it('open it from another page, in its field, but not while one types there', async () => {
    const router = show('/cartes')
    await screen.findByRole('heading', { level: 1, name: 'Les cartes situation' })
    expect(screen.getByRole('link', { name: /^Rechercher/ })).toHaveAttribute('aria-keyshortcuts', '/')
    const other = document.body.appendChild(document.createElement('input'))
    fireEvent.keyDown(other, { key: '/' })
    other.remove()
    expect(router.state.location.pathname).toBe('/cartes')
    fireEvent.keyDown(document.body, { key: '/' })
    await screen.findByRole('heading', { level: 1, name: 'Rechercher' })
    await waitFor(() => expect(field()).toHaveFocus())
  })
})

describe('the address of a search', () => {
  it('leads to what was asked for, and follows Back', async () => {
    const router = await open('/recherche?q=rgpd')
    await answered(/résultats/)
    expect(field()).toHaveValue('rgpd')
    await router.navigate('/recherche?q=cnil')
    await waitFor(() => expect(field()).toHaveValue('cnil'))
    await router.navigate(-1)
    await waitFor(() => expect(field()).toHaveValue('rgpd'))
  })
})
