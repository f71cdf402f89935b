import { cardLayout } from './card-layout'
import type { PaperChoice } from './paper-choice'

/** How many sheets of paper a document takes, its backs included in them. */
export function countSheets(
  choice: PaperChoice,
  { cards, resources }: { readonly cards: number; readonly resources: number },
): number {
  const { columns, rows } = cardLayout(choice)
  switch (choice.what) {
    case 'cards':
      return Math.ceil(cards / (columns * rows))
    case 'resources':
      return resources
    case 'board':
      return 1
    case 'template':
    case 'guide':
    case 'synthesis':
      return 2
  }
}
