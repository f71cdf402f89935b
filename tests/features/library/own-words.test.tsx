import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { isSaid, wordKey } from '../../../src/features/library/same-word'
import { clearOwnWords } from '../../../src/state/own-words'
import { show } from '../../support/show'

beforeEach(() => {
  clearOwnWords()
  localStorage.clear()
})

describe('two ways to write a word', () => {
  it.each([
    ['internet', 'Internet'],
    ['les  photos', 'Photos'],
    ['photo', 'Photos'],
    ['Réseau social', 'Réseaux sociaux'],
    ['ECRANS', 'Écran'],
    ['wi-fi', 'Wifi'],
    ['un film', 'Vidéo / film'],
    ['la vidéo', 'Vidéo / film'],
  ])('make one: %s and %s', (own, survey) => {
    expect(isSaid(new Set([wordKey(own)]), survey)).toBe(true)
  })

  it.each([
    ['informatique', 'Information'],
    ['jeux', 'Jeux vidéo'],
    ['télé', 'Télévision'],
  ])('are two words: %s and %s', (own, survey) => {
    expect(isSaid(new Set([wordKey(own)]), survey)).toBe(false)
  })
})

describe('a round of words for one', () => {
  const user = userEvent.setup()
  const field = () => screen.findByRole('textbox', { name: 'Un mot qui vous vient' })
  const say = async (word: string) => {
    await user.click(await field())
    await user.paste(word)
    await user.keyboard('{Enter}')
  }
  const said = () => within(screen.getByRole('list', { name: 'Vos mots' })).getAllByRole('listitem')

  it('says how many gave the same word, and goes on with the next', async () => {
    show('/mots')
    await say('ordinateurs')
    await say('lien')
    expect(said().map((item) => item.textContent)).toEqual([
      expect.stringMatching(
        /^ordinateurs11 fois dans l’enquête. Professionnelles\s:\s3. Personnes accompagnées\s:\s8.$/,
      ),
      'lienPersonne ne l’a dit dans l’enquête.',
    ])
    expect(await field()).toHaveFocus()
    expect(await field()).toHaveValue('')
  })

  it('ticks it in the picture', async () => {
    show('/mots')
    await say('tablettes')
    const picture = await screen.findByRole('img', { name: /Diagramme/ })
    expect(within(picture).getByText('Tablette').querySelector('svg')).not.toBeNull()
    expect(within(picture).getByText('Radio').querySelector('svg')).toBeNull()
  })

  it('takes no word twice and no more than a handful, and says so', async () => {
    show('/mots')
    for (const word of ['lien', 'Liens', 'peur', 'temps', 'clic', 'papier']) await say(word)
    expect(said()).toHaveLength(5)
    await say('trop')
    expect(said()).toHaveLength(5)
    expect(await field()).toHaveValue('trop')
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('5 mots au plus.')
  })

  it('gives them back one by one, or all', async () => {
    show('/mots')
    for (const word of ['lien', 'peur', 'temps']) await say(word)
    await user.click(screen.getByRole('button', { name: 'Retirer peur' }))
    expect(said()).toHaveLength(2)
    expect(await field()).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Effacer mes mots' }))
    expect(screen.queryByRole('list', { name: 'Vos mots' })).toBeNull()
    expect(await field()).toHaveFocus()
  })
})
