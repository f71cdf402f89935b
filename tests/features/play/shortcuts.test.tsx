import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { speakingTurn } from '../../../src/game/selectors'
import { playStore } from '../../../src/state/play'
import { setSingleKeys } from '../../../src/state/shortcuts'
import { show } from '../../support/show'

async function startGame() {
  const user = userEvent.setup()
  show('/partie/nouvelle')
  await user.click(await screen.findByRole('button', { name: 'Commencer la partie' }))
  await user.click(await screen.findByRole('button', { name: 'Piocher une carte' }))
  await user.click(await screen.findByRole('button', { name: 'Ouvrir le tour de table' }))
  return user
}

const turns = () => playStore.getState().timeline?.present.rounds[0]?.turns ?? []
const speaking = () => {
  const round = playStore.getState().timeline?.present.rounds[0]
  return round && speakingTurn(round)
}
const status = (words: string) => waitFor(() => expect(document.body).toHaveTextContent(words))

// jsdom draws no top layer: whether the sheet covers the page and holds the focus is for a real browser to say.
beforeEach(() => {
  setSingleKeys(true)
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true
  })
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    if (!this.open) return
    this.open = false
    this.dispatchEvent(new Event('close'))
  })
})
afterEach(() => {
  Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
  Reflect.deleteProperty(HTMLDialogElement.prototype, 'close')
})

describe('the keys of the desk', () => {
  it('give the floor, stop the clock, undo and redo, and say so', async () => {
    const user = await startGame()
    await user.keyboard('t')
    expect(speaking()?.clock.startedAt).not.toBeNull()
    await user.keyboard('h')
    expect(speaking()?.clock.startedAt).toBeNull()
    await status('Acacia : le temps est arrêté.')
    await user.keyboard('{Control>}z{/Control}')
    expect(speaking()?.clock.startedAt).not.toBeNull()
    await status('Annulé : arrêter le temps. Acacia a la parole.')
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(speaking()?.clock.startedAt).toBeNull()
    await status('Rétabli : arrêter le temps.')
    await user.keyboard('h')
    expect(speaking()?.clock.startedAt).not.toBeNull()
  })

  it('end the last turn, then give the floor to nobody', async () => {
    const user = await startGame()
    const count = turns().length
    for (let turn = 0; turn <= count; turn += 1) await user.keyboard('t')
    expect(turns().map((turn) => turn.status)).toEqual(turns().map(() => 'spoken'))
    const { revision } = playStore.getState().timeline!.present
    await user.keyboard('th')
    expect(playStore.getState().timeline?.present.revision).toBe(revision)
  })

  it('are letters like others in a field', async () => {
    const user = await startGame()
    await user.type(screen.getByLabelText('Titre de la partie'), 'th?')
    expect(speaking()).toBeUndefined()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('say who has the floor too when a turn is undone', async () => {
    const user = await startGame()
    await user.keyboard('tt')
    await user.click(screen.getByRole('button', { name: /^Annuler\s: / }))
    await status('Annulé : passer à la joueuse suivante. Acacia a la parole.')
  })
})

describe('the sheet of the keys', () => {
  it('opens and closes by its key, and lists every one with what it does', async () => {
    const user = await startGame()
    await user.keyboard('?')
    const sheet = screen.getByRole('dialog', { name: 'Raccourcis clavier' })
    expect(within(sheet).getAllByRole('term')).toHaveLength(19)
    const row = within(sheet).getByText('Rétablir').parentElement
    expect(row).toHaveTextContent('RétablirCtrlMajZCtrlY')
    await user.keyboard('?')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('opens and closes by its buttons', async () => {
    const user = await startGame()
    await user.click(screen.getByRole('button', { name: 'Raccourcis clavier' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Fermer' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('switches the single keys off and on again', async () => {
    const user = await startGame()
    const opener = screen.getByRole('button', { name: 'Raccourcis clavier' })
    expect(opener).toHaveAttribute('title', 'Raccourcis clavier (?)')
    await user.click(opener)
    await user.click(screen.getByRole('checkbox', { name: 'Une touche seule agit' }))
    await user.click(screen.getByRole('button', { name: 'Fermer' }))
    expect(opener).toHaveAttribute('title', 'Raccourcis clavier')
    await user.keyboard('t?')
    expect(speaking()).toBeUndefined()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^Annuler\s: / })).toHaveAttribute(
      'title',
      expect.stringContaining('Ctrl + Z'),
    )
    await user.click(opener)
    await user.click(screen.getByRole('checkbox', { name: 'Une touche seule agit' }))
    await user.click(screen.getByRole('button', { name: 'Fermer' }))
    await user.keyboard('t')
    expect(speaking()).toBeDefined()
  })
})
