// The content on the disk, to check what the screens say against it.
import { readFileSync } from 'node:fs'

interface Card {
  readonly id: string
  readonly theme: string
  readonly title: string
  readonly situation: readonly string[]
  readonly questions: readonly string[]
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../content/reflextics/fr/${name}.json`, import.meta.url), 'utf8'))

const { cards } = read('cards') as { readonly cards: readonly Card[] }

export const cardsOf = (theme: string): readonly Card[] => cards.filter((card) => card.theme === theme)

export function cardTitled(title: string): Card {
  const card = cards.find((one) => one.title === title)
  if (!card) throw new Error(`no card is called ${title}`)
  return card
}
