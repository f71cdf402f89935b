import { describe, expect, it } from 'vitest'
import { mergeThemes, themeOf } from '../../src/content/themes'

const STYLES = [
  { id: 'posture', number: 4, colour: 'plum', icon: 'compass' },
  { id: 'donnees', number: 1, colour: 'cobalt', icon: 'shield' },
] as const
const TEXTS = [
  { id: 'donnees', name: 'Données', shortName: 'Données', description: 'Protéger.' },
  { id: 'posture', name: 'Posture', shortName: 'Posture', description: 'Douter.' },
] as const

describe('the themes', () => {
  const themes = mergeThemes(STYLES, TEXTS)

  it('have their looks and their words, in the order of the pack', () => {
    expect(themes).toStrictEqual([
      { ...STYLES[0], ...TEXTS[1] },
      { ...STYLES[1], ...TEXTS[0] },
    ])
  })

  it('leave out one without words', () => {
    expect(mergeThemes(STYLES, TEXTS.slice(0, 1)).map(({ id }) => id)).toStrictEqual(['donnees'])
  })

  it('are found by their id; one that a checked pack cannot miss is a bug', () => {
    expect(themeOf(themes, 'donnees').name).toBe('Données')
    expect(() => themeOf(themes, 'outils')).toThrow('theme outils is missing')
  })
})
