import type { PackFile } from '../parse-pack-file'
import type { Block } from '../../domain/pack'
import type { SearchDocument } from './search-document'

/** The texts of a block, in the order of reading. */
function blockTexts(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'callout':
      return [block.text]
    case 'list':
    case 'steps':
      return block.items
    case 'definition':
      return [`${block.term}\u00a0: ${block.text}`]
    case 'table':
      return [block.caption, ...block.rows.map((cells) => cells.join(' – '))]
    case 'links':
      return block.items.map(({ label }) => label)
  }
}

/** What can be found of the themes and cards, the resources and the board. */
export function gameDocuments(pack: {
  readonly themes: PackFile<'themes'>
  readonly cards: PackFile<'cards'>
  readonly resources: PackFile<'resources'>
  readonly board: PackFile<'board'>
}): readonly SearchDocument[] {
  return [
    ...pack.cards.cards.map(({ id, theme, title, situation, dilemma = [], questions, keywords }): SearchDocument => ({
      kind: 'card',
      path: `/cartes/${id}`,
      title,
      theme,
      keywords,
      passages: [...situation, ...dilemma, ...questions],
    })),
    ...pack.resources.resources.map(({ id, theme, title, summary, blocks }): SearchDocument => ({
      kind: 'resource',
      path: `/ressources/${id}`,
      title,
      ...(theme ? { theme } : {}),
      passages: [summary, ...blocks.flatMap(blockTexts)],
    })),
    ...pack.themes.themes.map(({ id, name, shortName, description }): SearchDocument => ({
      kind: 'theme',
      path: `/thematiques/${id}`,
      title: name,
      theme: id,
      keywords: [shortName],
      passages: [description],
    })),
    ...pack.board.levels.map(({ id, title, description, questions, examples }): SearchDocument => ({
      kind: 'level',
      path: `/niveaux/${id}`,
      title,
      passages: [description, ...questions, ...examples],
    })),
  ]
}
