import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { database } from '../../../src/state/environment'
import { playStore } from '../../../src/state/play'
import { saveTimeline } from '../../../src/storage/timelines'
import { aFullGame } from '../../support/a-full-game'
import type { Game } from '../../support/session-builder'
import { show } from '../../support/show'

let nth = 0
/** A game of its own for each test, in the database, its synthesis on the screen. */
async function open(game: Game, query = '') {
  const user = userEvent.setup({ delay: null })
  if (game.timeline) await saveTimeline(database, game.timeline, null)
  show(`/partie/${game.session.id}/synthese${query}`)
  await screen.findByRole('heading', { level: 1, name: 'Synthèse' })
  return user
}
function aGame(texts = ['Écrire une charte']) {
  nth += 1
  const game = aFullGame(texts)
  // The same dice would give the same id to each.
  const change = { ...game.timeline!, present: { ...game.session, id: `partie-synthese-${nth}` } }
  game.timeline = { ...change, past: [] }
  return game
}
const parts = () => playStore.getState().timeline?.present.synthesis?.parts ?? []
const order = () => parts().map(({ id }) => id)
/** Among the parts on the screen: the page to print has the same headings, and jsdom no styles that hide it. */
const part = (heading: string) => {
  const titles = screen.getAllByText(heading, { selector: 'h2 *' })
  return within(titles.map((title) => title.closest('li')).find((item) => item !== null)!)
}
/** The text of a part, by its title. */
const text = (heading: string) => screen.getByLabelText(heading)
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

describe('writing the synthesis', () => {
  it('begins with a draft that says all of each lead', async () => {
    await open(aGame())
    expect(await screen.findByLabelText('Pistes d’action, niveau équipe')).toHaveValue(
      '- Écrire une charte (à faire remonter\u00a0: la direction, rôle\u00a0: référente numérique, à revoir le 1er mars 2027)',
    )
    expect(text('La priorité du groupe')).toHaveValue('Écrire une charte')
  })

  it('gives a part another title, and its old one back when it is emptied', async () => {
    const user = await open(aGame())
    const title = part('La situation').getByRole('textbox', { name: 'Titre du passage' })
    await user.clear(title)
    await user.paste('Notre carte')
    expect(await screen.findByLabelText('Notre carte')).toBeInTheDocument()
    await user.clear(title)
    await user.tab()
    expect(title).toHaveValue(parts()[0]?.heading)
    expect(parts()[0]?.heading).not.toBe('')
  })

  it('moves a part by button and by key, keeps the focus and says where it went', async () => {
    const user = await open(aGame())
    const before = order()
    const down = part('La situation').getByRole('button', { name: 'Descendre' })
    await user.click(down)
    expect(order().slice(0, 2)).toStrictEqual([before[1], before[0]])
    await waitFor(() => expect(down).toHaveFocus())
    expect(said()).toContain(`«\u00a0La situation\u00a0»\u00a0: place 2 sur ${before.length}.`)
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(order()).toStrictEqual(before)
    await waitFor(() => expect(down).toHaveFocus())
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(order()).toStrictEqual(before)
    expect(said()).toContain('«\u00a0La situation\u00a0» est déjà en premier.')
    await user.click(part('La priorité du groupe').getByRole('button', { name: 'Monter' }))
    expect(order().at(-2)).toBe(before.at(-1))
  })

  it('leaves a part out, folded, and takes it back with one key', async () => {
    const user = await open(aGame())
    await user.click(part('Questions ouvertes').getByRole('button', { name: 'Laisser de côté' }))
    expect(screen.queryByLabelText('Questions ouvertes')).not.toBeInTheDocument()
    expect(part('Questions ouvertes').getByText('Laissé de côté')).toBeInTheDocument()
    expect(part('Questions ouvertes').getByRole('button', { name: 'Reprendre' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(text('Questions ouvertes')).toBeInTheDocument()
  })

  it('takes a part of her own, ready to be named, removes it, and undoes that', async () => {
    const user = await open(aGame())
    await user.click(screen.getByRole('button', { name: 'Ajouter un passage' }))
    const title = part('Nouveau passage').getByRole('textbox', { name: 'Titre du passage' })
    await waitFor(() => expect(title).toHaveFocus())
    await user.paste('À garder')
    await user.click(text('À garder'))
    await user.paste('Nos mots')
    await user.click(part('À garder').getByRole('button', { name: 'Supprimer le passage' }))
    expect(parts().some(({ heading }) => heading === 'À garder')).toBe(false)
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ajouter un passage' })).toHaveFocus())
    await user.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(await screen.findByLabelText('À garder')).toHaveValue('Nos mots')
    expect(part('La situation').queryByRole('button', { name: 'Supprimer le passage' })).not.toBeInTheDocument()
  })

  it('shows a closed session to read, without what was left out, and nothing but the text to a volunteer', async () => {
    const game = aGame()
    const texts = [
      { id: 'debate', heading: 'Débat', text: 'Dit' },
      { id: 'questions', heading: 'Questions', text: 'Tues' },
    ]
    game.play({ type: 'start-synthesis', parts: texts })
    game.play({ type: 'include-part', partId: 'questions', included: false }, { type: 'close' })
    await open(game, '?volontaire')
    expect(screen.getAllByRole('textbox')).toHaveLength(1)
    expect(text('Débat')).toHaveAttribute('readonly')
    for (const name of ['Emporter', 'Rouvrir la partie', 'Annuler', 'Ajouter un passage'])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
  })
})

describe('a session that goes on after its draft', () => {
  it('is followed where nobody wrote; where somebody did, her text stays and the rest is offered below', async () => {
    const game = aGame(['Écrire une charte', 'Se former'])
    const drafts = [
      { id: 'leads-individual', heading: 'Chacune', text: '- Se former' },
      { id: 'leads-team', heading: 'L’équipe', text: '- Écrire' },
    ]
    game.play({ type: 'start-synthesis', parts: drafts })
    game.play({ type: 'write-synthesis', partId: 'leads-individual', text: '- Se former\nEnsemble' })
    const user = await open(game)
    await waitFor(() => expect(text('L’équipe')).toHaveDisplayValue(/^- Écrire une charte \(à faire/))
    expect(text('Chacune')).toHaveValue('- Se former\nEnsemble')
    expect(part('L’équipe').queryByText('La partie a continué depuis')).not.toBeInTheDocument()
    await user.click(part('Chacune').getByText('La partie a continué depuis'))
    expect(part('Chacune').getByText('Se former (à revoir le 24 décembre 2026)')).toBeInTheDocument()
    await user.click(part('Chacune').getByRole('button', { name: 'Ajouter dessous' }))
    expect(text('Chacune')).toHaveValue('- Se former\nEnsemble\n- Se former (à revoir le 24 décembre 2026)')
    await waitFor(() => expect(text('Chacune')).toHaveFocus())
    expect(part('Chacune').queryByText('La partie a continué depuis')).not.toBeInTheDocument()
  })

  it('is no step to undo when it said nothing more', async () => {
    const game = aGame()
    await open(game)
    await screen.findByLabelText('Ce qui a été débattu')
    const { position } = playStore.getState().timeline!
    cleanup()
    show(`/partie/${game.session.id}/synthese`)
    await screen.findByLabelText('Ce qui a été débattu')
    expect(playStore.getState().timeline!.position).toBe(position)
  })
})
