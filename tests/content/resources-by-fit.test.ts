import { describe, expect, it } from 'vitest'
import { matchesWords, resourcesByFit } from '../../src/content/resources-by-fit'
import { frenchFile } from '../support/pack-on-disk'

const { cards } = frenchFile('cards')
const { resources } = frenchFile('resources')

describe('the resources of a card', () => {
  it.each(cards)('$id has its own in its order, then those of its theme, then all others, each once', (card) => {
    const fits = resourcesByFit(resources, card)
    expect(fits.card.map(({ id }) => id)).toStrictEqual(card.resources)
    expect(fits.theme.every(({ theme }) => theme === card.theme)).toBe(true)
    expect(fits.others.every(({ theme }) => theme !== card.theme)).toBe(true)
    const all = [...fits.card, ...fits.theme, ...fits.others]
    expect(all.map(({ id }) => id).sort()).toStrictEqual(resources.map(({ id }) => id).sort())
  })
})

describe('a resource is found', () => {
  const resource = { title: 'L’équipement de base', summary: 'Ce dont on a besoin, mots de passe compris.' }

  it.each(['équ', 'EQU', 'base', 'équip bas', 'mot pas', ' l’equ '])('by “%s”', (words) => {
    expect(matchesWords(resource, words)).toBe(true)
  })

  it.each(['quip', 'équ absent', 'xyz'])('not by “%s”', (words) => {
    expect(matchesWords(resource, words)).toBe(false)
  })

  it('three letters of its title find each of the pack', () => {
    for (const one of resources) expect(matchesWords(one, one.title.slice(0, 3))).toBe(true)
  })
})
