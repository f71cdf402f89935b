import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { CommandType } from '../../../src/domain/command'
import { createTranslator } from '../../../src/i18n/create-translator'
import { FRENCH } from '../../../src/i18n/french'
import play from '../../../src/i18n/locales/fr/play.json'
import { show } from '../../support/show'

/** The compiler holds this to be every command, and the texts to be there for each. */
const WORDS: Readonly<Record<CommandType, string>> = play.undo
const { t } = createTranslator({ texts: FRENCH })

describe('what undo takes back', () => {
  it.each(Object.keys(WORDS) as CommandType[])('has words of its own: %s', (command) => {
    const words = t(`play:undo.${command}`)
    expect(words).toMatch(/^\p{Ll}.+[^.]$/u)
    expect(Object.values(WORDS).filter((other) => other === words)).toHaveLength(1)
  })

  it('is on the buttons before and after, and said once done', async () => {
    const user = userEvent.setup()
    show('/partie/nouvelle')
    await user.click(await screen.findByRole('button', { name: 'Commencer la partie' }))
    const undo = await screen.findByRole('button', { name: 'Annuler' })
    expect(undo).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Rétablir' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Piocher une carte' }))
    expect(undo).toHaveAccessibleName(/^Annuler\s: piocher une carte$/)
    expect(undo).toHaveAttribute('title', 'Annuler\u00a0: piocher une carte (Ctrl + Z)')
    await user.click(undo)
    expect(await screen.findByText(/^Annulé\s: piocher une carte\./)).toHaveAttribute('role', 'status')
    expect(undo).toHaveAccessibleName('Annuler')
    const redo = screen.getByRole('button', { name: /^Rétablir\s: piocher une carte$/ })
    expect(redo).toHaveAttribute('title', 'Rétablir\u00a0: piocher une carte (Ctrl + Maj + Z)')
    await user.click(redo)
    expect(await screen.findByText(/^Rétabli\s: piocher une carte\./)).toHaveAttribute('role', 'status')
  })
})
