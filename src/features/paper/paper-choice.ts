// What is to be printed, as it stands in the address: `?quoi=cartes&theme=outils&format=poker&bord=court`.

/** Each choice by its name in the address, with its words; the first is what is meant when the address says nothing. */
const WORDS = {
  what: ['quoi', ['cards', 'template', 'guide', 'board', 'resources', 'synthesis']],
  size: ['format', ['a4', 'a5', 'a6', 'poker']],
  sheet: ['papier', ['own', 'a4']],
  back: ['dos', ['pattern', 'questions', 'none']],
  edge: ['bord', ['long', 'short']],
  ink: ['encre', ['colour', 'black']],
  board: ['plateau', ['a4', 'a3']],
  view: ['vue', ['whole', 'real']],
} as const

type Words = typeof WORDS
type Key = keyof Words
type Word<Each extends Key> = Words[Each][1][number]

/** `sheet`: whether a small card has paper of its own size or shares an A4 that is cut; `board`: its paper. */
export type PaperChoice = { readonly [Each in Key]: Word<Each> } & {
  /** Of the cards or the resources; empty for all of them. */
  readonly theme: string
  /** One's own choice among them, by id; null for all of the theme. */
  readonly own: readonly string[] | null
}
export type CardSize = PaperChoice['size']

const THEME = 'theme'
const OWN = 'choix'

/** The French words of the address, where they are not the same. */
const IN_ADDRESS: Readonly<Record<string, string>> = {
  cards: 'cartes',
  template: 'modele',
  guide: 'guide',
  board: 'plateau',
  resources: 'ressources',
  synthesis: 'synthese',
  own: 'carte',
  pattern: 'motif',
  none: 'sans',
  short: 'court',
  colour: 'couleur',
  black: 'noir',
  whole: 'entiere',
  real: 'reelle',
}
const inAddress = (word: string): string => IN_ADDRESS[word] ?? word

const entries = Object.entries(WORDS) as readonly (readonly [Key, readonly [string, readonly string[]]])[]

/** What the address asks for; a word that is not known asks for nothing. */
export function readPaperChoice(search: URLSearchParams, themes: readonly string[]): PaperChoice {
  const asked = entries.map(([key, [name, words]]) => {
    const word = search.get(name)
    return [key, words.find((one) => inAddress(one) === word) ?? words[0]] as const
  })
  const theme = search.get(THEME) ?? ''
  const own = search.get(OWN)
  return {
    ...(Object.fromEntries(asked) as { readonly [Each in Key]: Word<Each> }),
    theme: own === null && themes.includes(theme) ? theme : '',
    own: own === null ? null : own.split(',').filter((id) => id !== ''),
  }
}

/** The same as the end of an address; nothing when all is as it is at first. */
export function paperSearch(choice: PaperChoice): string {
  const search = new URLSearchParams(
    entries.flatMap(([key, [name, words]]) =>
      choice[key] === words[0] ? [] : ([[name, inAddress(choice[key])]] as [string, string][]),
    ),
  )
  if (choice.own !== null) search.set(OWN, choice.own.join(','))
  else if (choice.theme !== '') search.set(THEME, choice.theme)
  const text = search.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

/** Those that are to be printed, in their order. */
export const chosenItems = <Item extends { readonly id: string; readonly theme?: string | undefined }>(
  items: readonly Item[],
  { own, theme }: PaperChoice,
): readonly Item[] =>
  items.filter((item) => (own === null ? theme === '' || item.theme === theme : own.includes(item.id)))

/** Where the questions stand: a card for the pocket has no room for them on its front. */
export const backOf = ({ size, back }: PaperChoice): PaperChoice['back'] => (size === 'poker' ? 'questions' : back)
