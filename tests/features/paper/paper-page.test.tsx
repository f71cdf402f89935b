import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import file from '../../../content/reflextics/fr/cards.json'
import { loadPack } from '../../../src/state/load-pack'
import { oneSpaced } from '../../support/one-spaced'
import { show } from '../../support/show'

const { cards } = file
const { writing, stages } = await loadPack('writing', 'stages')

async function open(path = '/imprimer') {
  const user = userEvent.setup()
  const router = show(path)
  await screen.findByRole('heading', { level: 1, name: 'Imprimer' })
  return { user, search: () => decodeURIComponent(router.state.location.search) }
}

const sheets = () => screen.getAllByText(/^(Feuille|Page) \d+/, { selector: 'li > p' })
const captions = () => sheets().map(({ textContent }) => textContent)
const radio = (name: string) => screen.getByLabelText(name, { selector: 'input[type=radio]' })

describe('the print room', () => {
  it('shows every card whole with its back, and its code', async () => {
    await open()
    expect(screen.getByRole('status')).toHaveTextContent('23 feuilles, recto verso.')
    expect(captions()).toHaveLength(46)
    const preview = oneSpaced(document.getElementById('contenu')!.textContent)
    for (const { title, situation, questions } of cards)
      for (const text of [title, ...situation, ...questions]) expect(preview).toContain(oneSpaced(text))
    const codes = [...document.querySelectorAll('svg[role=img]')].map((code) => code.getAttribute('aria-label') ?? '')
    expect(codes.map((label) => label.split('/').at(-1))).toEqual(cards.map(({ id }) => id))
  })

  it('keeps each choice in the address, and shows what comes of it', async () => {
    const { user, search } = await open('/imprimer?theme=posture')
    await user.selectOptions(screen.getByLabelText('Quelles cartes'), 'Netiquettes')
    await user.click(radio('Poche'))
    await user.click(radio('Le bord court'))
    await user.click(screen.getByLabelText(/^En noir/))
    expect(search()).toBe('?format=poker&bord=court&encre=noir&theme=netiquettes')
    expect(captions()).toEqual(['Feuille 1, recto', 'Feuille 1, verso'])
    expect(screen.getByRole('status')).toHaveTextContent('1 feuille, recto verso.')
    expect(screen.getByText(/retourner sur le bord court/)).toBeVisible()
    await user.click(radio('A6'))
    await user.click(radio('A4 à couper'))
    expect(captions()).toHaveLength(4)
    await user.click(radio('Rien'))
    expect(captions()).toEqual(['Feuille 1, recto', 'Feuille 2, recto'])
    expect(screen.queryByLabelText('Le bord court')).not.toBeInTheDocument()
    expect(radio('Rien')).toHaveFocus()
  })

  it('lets one choose card by card, from what was chosen before', async () => {
    const { user, search } = await open('/imprimer?theme=outils')
    await user.selectOptions(screen.getByLabelText('Quelles cartes'), 'Mon choix')
    expect(search()).toBe('?choix=outils-01,outils-02,outils-03')
    await user.click(screen.getByLabelText(cards[0]!.title))
    await user.click(screen.getByLabelText('L’île au réseau capricieux'))
    expect(search()).toBe('?choix=donnees-01,outils-01,outils-03')
    expect(screen.getByRole('status')).toHaveTextContent('3 feuilles')
    await user.click(screen.getByRole('button', { name: 'Tout décocher' }))
    expect(screen.getByText(/^Rien n’est coché/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Imprimer' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Tout cocher' }))
    expect(search()).toMatch(/posture-04$/)
  })

  it('puts the questions behind the situation of a card for the pocket', async () => {
    await open('/imprimer?format=poker&choix=donnees-01')
    const [front, back] = sheets().map((caption) => within(caption.parentElement!))
    expect(front!.getByText(oneSpaced(cards[0]!.situation[0]!))).toBeVisible()
    expect(front!.queryByText(oneSpaced(cards[0]!.questions[0]!))).not.toBeInTheDocument()
    expect(back!.getByText(oneSpaced(cards[0]!.questions[0]!))).toBeVisible()
  })

  it('prints with one press', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = await open('/imprimer?quoi=plateau')
    await user.click(screen.getByRole('button', { name: 'Imprimer' }))
    expect(print).toHaveBeenCalledOnce()
    print.mockRestore()
  })

  it('says where the codes lead', async () => {
    await open('/imprimer?theme=outils')
    expect(screen.getByText(/Les codes QR mènent à http:\/\/localhost:3000, que seul cet ordinateur/)).toBeVisible()
  })

  it('has a card to write, with the advice of the pack', async () => {
    await open('/imprimer?quoi=modele')
    expect(captions()).toEqual(['Feuille 1, recto', 'Feuille 1, verso'])
    for (const { text } of writing.advice) expect(screen.getByText(oneSpaced(text))).toBeVisible()
  })

  it('has the guide of the narrator: every stage with its minutes, its steps and what to say', async () => {
    await open('/imprimer?quoi=guide')
    expect(captions()).toEqual(['Page 1', 'Page 2'])
    for (const { minutes, narratorSteps, prompts } of stages.stages) {
      expect(screen.getAllByText(`${minutes} minutes`)[0]).toBeVisible()
      for (const text of [...narratorSteps, ...prompts]) expect(screen.getByText(oneSpaced(text))).toBeVisible()
    }
    for (const text of stages.spirit) expect(screen.getByText(oneSpaced(text))).toBeVisible()
  })
})

describe('the ways to the print room', () => {
  it('lead from a card, and from the cards that are shown', async () => {
    show('/cartes/outils-01')
    await screen.findByRole('heading', { level: 1, name: 'Vendredi, vingt heures' })
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('link', { name: 'Imprimer' })).toHaveAttribute('href', '/imprimer?choix=outils-01')
  })

  it.each([
    ['/cartes', '/imprimer'],
    ['/cartes?theme=posture', '/imprimer?theme=posture'],
    ['/cartes?theme=posture&mot=linkedin', '/imprimer?choix=posture-03'],
  ])('lead from %s', async (path, to) => {
    show(path)
    await screen.findByRole('heading', { level: 1, name: 'Les cartes situation' })
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('link', { name: 'Imprimer' })).toHaveAttribute('href', to)
  })
})
