import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenItems, type PaperChoice, paperSearch, readPaperChoice } from '../../../src/features/paper/paper-choice'

const THEMES = ['donnees', 'outils']
const read = (search: string) => readPaperChoice(new URLSearchParams(search), THEMES)
const FIRST = read('')

const choices: fc.Arbitrary<PaperChoice> = fc
  .record({
    what: fc.constantFrom('cards', 'template', 'guide', 'board', 'resources', 'synthesis'),
    size: fc.constantFrom('a4', 'a5', 'a6', 'poker'),
    sheet: fc.constantFrom('own', 'a4'),
    back: fc.constantFrom('pattern', 'questions', 'none'),
    edge: fc.constantFrom('long', 'short'),
    ink: fc.constantFrom('colour', 'black'),
    board: fc.constantFrom('a4', 'a3'),
    view: fc.constantFrom('whole', 'real'),
    theme: fc.constantFrom('', ...THEMES),
    own: fc.option(fc.uniqueArray(fc.constantFrom('donnees-01', 'outils-02', 'deconnexion'))),
  } as const)
  .map((choice) => (choice.own === null ? choice : { ...choice, theme: '' }))

describe('what is to be printed', () => {
  it('is all cards, one on each A4, when the address says nothing, and then the address says nothing', () => {
    expect(FIRST).toMatchObject({ what: 'cards', size: 'a4', theme: '', own: null })
    expect(paperSearch(FIRST)).toBe('')
  })

  it('stands in the address in French, and in full', () => {
    expect(paperSearch({ ...FIRST, theme: 'outils', size: 'poker', edge: 'short' })).toBe(
      '?format=poker&bord=court&theme=outils',
    )
    expect(paperSearch({ ...FIRST, own: ['donnees-01', 'outils-02'], ink: 'black' })).toBe(
      '?encre=noir&choix=donnees-01,outils-02',
    )
    fc.assert(
      fc.property(choices, (choice) => {
        expect(read(paperSearch(choice))).toEqual(choice)
      }),
    )
  })

  it('is as at first where the address says what is not known', () => {
    expect(read('quoi=livre&format=a0&theme=jardin&vue=')).toEqual(FIRST)
  })

  it('takes those of a theme, or those that were ticked, in their order', () => {
    const items = [
      { id: 'a', theme: 'donnees' },
      { id: 'b', theme: 'outils' },
      { id: 'c', theme: 'donnees' },
    ]
    const ids = (choice: PaperChoice) => chosenItems(items, choice).map(({ id }) => id)
    expect(ids(FIRST)).toEqual(['a', 'b', 'c'])
    expect(ids({ ...FIRST, theme: 'donnees' })).toEqual(['a', 'c'])
    expect(ids({ ...FIRST, own: ['c', 'b', 'absent'] })).toEqual(['b', 'c'])
    expect(ids({ ...FIRST, own: [] })).toEqual([])
  })
})
