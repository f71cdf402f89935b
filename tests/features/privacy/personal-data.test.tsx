import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { playStore } from '../../../src/state/play'
import { show } from '../../support/show'
import { onDesk, PICK, roundOnDesk, showDesk, TO_RESOURCES } from '../../support/show-desk'

const REPLACE = '{Alt>}r{/Alt}'
const marked = (...words: readonly string[]) =>
  waitFor(() => expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(words))

describe('personal data in what is written', () => {
  it('is marked in a note, replaced with one key and kept so', async () => {
    const user = await showDesk(PICK)
    await user.type(screen.getByLabelText('Prendre une note'), 'Rappeler Mme Benali au 06 39 98 12 34')
    await marked('Benali', '06 39 98 12 34')
    expect(screen.getByRole('group', { name: 'nom d’une personne' })).toHaveTextContent(/reconnaître personne/)
    await user.keyboard(REPLACE)
    await marked('06 39 98 12 34')
    await user.keyboard(REPLACE)
    await marked()
    await user.keyboard('{Enter}')
    expect(roundOnDesk().notes).toMatchObject([{ text: 'Rappeler Mme [nom] au [téléphone]' }])
  })

  it('holds nothing back: Enter keeps the note as it is', async () => {
    const user = await showDesk(PICK)
    await user.type(screen.getByLabelText('Prendre une note'), 'Rappeler Mme Benali')
    await marked('Benali')
    await user.keyboard('{Enter}')
    expect(roundOnDesk().notes).toMatchObject([{ text: 'Rappeler Mme Benali' }])
    await marked()
  })

  it('is marked in a note that is worded anew, until one leaves it', async () => {
    const user = await showDesk(PICK, { type: 'add-note', text: 'Vue avec M. Petit', visibility: 'shared' })
    await user.click(screen.getByRole('button', { name: /^Modifier la note/ }))
    await marked('Petit')
    await user.click(screen.getByRole('button', { name: 'Laisser tel quel' }))
    await marked()
    expect(screen.getByLabelText(/^Modifier la note/)).toHaveFocus()
  })

  it('is marked in a lead', async () => {
    const user = await showDesk(...TO_RESOURCES, { type: 'decide', outcome: 'continue' })
    await user.type(screen.getByLabelText(/Ajouter une piste au niveau Équipe/), 'Écrire à lea@exemple.fr')
    await marked('lea@exemple.fr')
    await user.keyboard(`${REPLACE}{Enter}`)
    expect(roundOnDesk().leads).toMatchObject([{ text: 'Écrire à [courriel]' }])
  })

  it('is marked in the parts of the synthesis as they are, and said where one writes', async () => {
    const user = await showDesk(PICK, { type: 'add-note', text: 'Né le 3 mars 1984 à Oran', visibility: 'shared' })
    const { dispatch } = playStore.getState()
    dispatch({ type: 'finish' })
    const parts = [{ id: 'debate', heading: 'Ce qui a été débattu', text: 'Né le 3 mars 1984 à Oran' }]
    dispatch({ type: 'start-synthesis', parts })
    cleanup()
    show(`/partie/${onDesk().id}/synthese`)
    const part = await screen.findByLabelText('Ce qui a été débattu')
    await marked('3 mars 1984')
    expect(screen.queryByRole('group', { name: 'date de naissance' })).toBeNull()
    await user.click(part)
    await user.click(screen.getByRole('button', { name: 'Remplacer par «\u00a0[date de naissance]\u00a0»' }))
    expect(part).toHaveValue('- Né le [date de naissance] à Oran')
  })

  it('is marked in one’s own note on a card, and in a reflection led alone', async () => {
    show('/cartes/donnees-01')
    await userEvent.type(await screen.findByLabelText('Ma note'), 'Dossier n° 123456')
    await marked('123456')
    cleanup()
    show('/reflexion?carte=outils-03')
    await userEvent.type(await screen.findByLabelText('Ce qui me frappe'), 'NISS 84.03.12-999.38 ')
    await marked('84.03.12-999.38')
    await userEvent.keyboard(REPLACE)
    expect(roundOnDesk().notes).toMatchObject([{ text: 'NISS [numéro national]' }])
  })
})
